import type { UrlParameter } from '../schema/link/link-parameter.ts';
import { URL_TABLE, type UrlState } from '../schema/url-state.ts';

type Key = keyof UrlState;

const isKey = (key: string): key is Key => key in URL_TABLE;

/** The names of everything a link carries, in the order it is written. */
const URL_KEYS: readonly Key[] = Object.keys(URL_TABLE).filter(isKey);

const parameterOf = <K extends Key>(key: K): UrlParameter<UrlState[K]> => URL_TABLE[key];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function assign<K extends Key>(target: Mutable<Partial<UrlState>>, key: K, value: UrlState[K]): void {
  target[key] = value;
}

/**
 * The part of a parameter that can belong to a value: none holds other characters, and none ends in punctuation. What
 * follows comes from the text around a link in a chat, such as "。" or "，很好看".
 */
const valueOf = (text: string): string => text.replace(/[^\w.,:~-].*$/su, '').replace(/[.,:~-]+$/u, '');

/** What `search` ("?a=b") says and can be understood; the rest is left out. Never throws. */
export function parseUrl(search: string): Partial<UrlState> {
  const params = new URLSearchParams(search);
  const parsed: Mutable<Partial<UrlState>> = {};
  for (const key of URL_KEYS) {
    const text = params.get(URL_TABLE[key].key);
    const value = text === null ? null : parameterOf(key).parse(valueOf(text));
    if (value !== null) assign(parsed, key, value);
  }
  return parsed;
}

/** What `search` names as a place and cannot be the id of one; null when it names none, or one that may exist. */
export function unreadablePlace(search: string): string | null {
  const text = new URLSearchParams(search).get(URL_TABLE.selectedId.key);
  return text === null || URL_TABLE.selectedId.parse(valueOf(text)) !== null ? null : text;
}

/** What is chosen where nothing else is said. */
// `fromEntries` forgets which value belongs to which key; each comes from the row of its key.
export const URL_DEFAULTS = Object.freeze(
  Object.fromEntries(URL_KEYS.map((key) => [key, URL_TABLE[key].default])),
) as unknown as UrlState;

function formatValue<K extends Key>(key: K, state: Pick<UrlState, K>): string | null {
  return parameterOf(key).format(state[key]);
}

/** The shortest search part for `state`, defaults left out: "" or "?place=…&lang=en". */
export function formatUrl(state: UrlState): string {
  const pairs = URL_KEYS.flatMap((key) => {
    const text = formatValue(key, state);
    // Commas are legal in a query and read better than %2C.
    return text === null ? [] : [`${URL_TABLE[key].key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/**
 * The whole link of what is chosen now. `window.location` lags behind it, as it is written only so often.
 * @param address Where the atlas lies, with any query.
 */
export function linkOf(state: UrlState, address: string): string {
  const link = new URL(address);
  link.search = formatUrl(state);
  link.hash = '';
  return link.href;
}

/** True when going from one state to the other deserves an entry in the history. */
export function isHistoryStep(from: UrlState, to: UrlState): boolean {
  return URL_KEYS.some(
    (key) => URL_TABLE[key].history === 'push' && formatValue(key, from) !== formatValue(key, to),
  );
}

/** The state to show after going back or forward to `search`. */
export function restoreFromUrl(search: string, current: UrlState): UrlState {
  const kept = Object.fromEntries(
    URL_KEYS.filter((key) => URL_TABLE[key].history === 'keep').map((key) => [key, current[key]]),
  );
  return { ...URL_DEFAULTS, ...parseUrl(search), ...kept };
}
