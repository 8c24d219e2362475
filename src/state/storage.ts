import * as v from 'valibot';
import { type AppState, STORED_KEYS, type StoredKey } from './app-state.ts';
import { correctChoices } from './bind-history.ts';
import { MOST_RECENT_ACTIONS } from './commands-slice.ts';
import type { AppStore } from './create-app-store.ts';
import { mergeLists } from './merge-lists.ts';
import { MOST_RECENT_SEARCHES } from './search-slice.ts';
import { LocaleSchema } from '../schema/locale.ts';
import { MOST_SAVED_PLACES, SavedPlacesSchema } from '../schema/saved-place.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { ThemeChoiceSchema } from '../schema/theme.ts';
import { SLUG } from '../schema/this-district.ts';

/**
 * The key of something that is kept on the device: two atlases of one site do not share theirs. What gets a form that an
 * earlier build cannot read gets another name, as `places.2`: so a build never meets, and never replaces, what a later one keeps.
 * So far each form is the first.
 */
export const storageKey = (name: string): string => `${SLUG}.${name}`;

/** What is remembered on the device, and nothing else is. */
export type StoredState = Pick<AppState, StoredKey>;

/** Nothing of ours is longer: what is, somebody else wrote. */
const MOST_JSON_CHARACTERS = 40_000;

type StorageRow<T> = Readonly<{
  key: string;
  /** Where nothing is stored. */
  initial: T;
  /** Null for what cannot be read. Never throws. */
  parse: (text: string) => T | null;
  /** Null for what need not be remembered. */
  format: (value: T) => string | null;
  /** One list of what two tabs made of it. What has none is a single choice: the latest counts. */
  merge?: (lists: Readonly<Record<'base' | 'mine' | 'theirs', T>>) => T;
  /** The reader asked for it to be kept, and is told when it is not. */
  isAsked?: boolean;
}>;

const picked =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (text: string): T | null => {
    const result = v.safeParse(schema, text);
    return result.success ? result.output : null;
  };

/** A list as JSON; what two tabs added is joined, and cut after `most`. */
const listRow = <T>(
  name: string,
  schema: v.GenericSchema<unknown, readonly T[]>,
  { most, idOf }: Readonly<{ most: number; idOf: (item: T) => string }>,
): StorageRow<readonly T[]> => ({
  key: storageKey(name),
  initial: [],
  parse: picked(v.pipe(v.string(), v.maxLength(MOST_JSON_CHARACTERS), v.parseJson(), schema)),
  format: (items) => (items.length === 0 ? null : JSON.stringify(items)),
  merge: (lists) => mergeLists(lists, idOf).slice(0, most),
});

const itself = (text: string): string => text;

const RecentActionsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/))),
  v.maxLength(MOST_RECENT_ACTIONS),
);

export const MOST_KEPT_WALKS = 30;
/** An id, a space and the code of a link, which is read when it is shown. */
const KeptWalksSchema = v.pipe(v.array(v.string()), v.maxLength(MOST_KEPT_WALKS));

const RecentSearchesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  v.maxLength(MOST_RECENT_SEARCHES),
);

export const STORAGE_TABLE: Readonly<{ [K in keyof StoredState]: StorageRow<StoredState[K]> }> = {
  localeChoice: {
    key: storageKey('locale'),
    initial: null,
    parse: picked(LocaleSchema),
    format: (locale) => locale,
  },
  themeChoice: {
    key: storageKey('theme'),
    initial: 'auto',
    parse: picked(ThemeChoiceSchema),
    format: (theme) => (theme === 'auto' ? null : theme),
  },
  savedPlaces: {
    ...listRow('places', SavedPlacesSchema, { most: MOST_SAVED_PLACES, idOf: ({ id }) => id }),
    isAsked: true,
  },
  keptWalks: {
    ...listRow('walks', KeptWalksSchema, {
      most: MOST_KEPT_WALKS,
      idOf: (walk) => walk.split(' ', 1)[0] ?? '',
    }),
    isAsked: true,
  },
  recentSearches: listRow('searches', RecentSearchesSchema, { most: MOST_RECENT_SEARCHES, idOf: itself }),
  singleKeys: {
    key: storageKey('single-keys'),
    initial: true,
    parse: (text) => (text === 'off' ? false : null),
    format: (on) => (on ? null : 'off'),
  },
  recentActions: listRow('recent-actions', RecentActionsSchema, { most: MOST_RECENT_ACTIONS, idOf: itself }),
};

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Why the device does not remember: it has no room left, or the browser forbids it. */
export type StorageProblem = 'full' | 'forbidden';

/** `QuotaExceededError`; in Firefox `NS_ERROR_DOM_QUOTA_REACHED`. */
const FULL = /quota/i;

export const problemOf = (error: unknown): StorageProblem =>
  error instanceof DOMException && FULL.test(error.name) ? 'full' : 'forbidden';

/** A browser that forbids storage throws even on reading, and then there is nothing. */
function readText(storage: DeviceStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** Null for nothing, and for what cannot be read. */
export function readRow<T>(
  storage: DeviceStorage,
  { key, parse }: Pick<StorageRow<T>, 'key' | 'parse'>,
): T | null {
  const text = readText(storage, key);
  return text === null ? null : parse(text);
}

const rowOf = <K extends StoredKey>(key: K): StorageRow<StoredState[K]> => STORAGE_TABLE[key];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function readKey<K extends StoredKey>(
  storage: DeviceStorage,
  key: K,
  into: Partial<Pick<Mutable<StoredState>, K>>,
): void {
  const value = readRow(storage, rowOf(key));
  if (value !== null) into[key] = value;
}

/** What was remembered and can still be understood. */
export function readStored(storage: DeviceStorage): Partial<StoredState> {
  const stored: Partial<Mutable<StoredState>> = {};
  for (const key of STORED_KEYS) readKey(storage, key, stored);
  return stored;
}

type StorageOptions = Readonly<{
  /** Tells what other tabs store. */
  window?: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Told whenever a place is saved or deleted: null when the device remembers it, else why not. */
  onSaving?: (problem: StorageProblem | null, retry: () => void) => void;
}>;

/** One row on the device, and the text that this tab and the device had last in common. */
function createStoredText<T>(storage: DeviceStorage, row: StorageRow<T>) {
  let common = readText(storage, row.key);
  const parse = (text: string | null): T | null => (text === null ? row.initial : row.parse(text));
  /** Both tabs' changes; `mine` leads. */
  const merged = (mine: T, theirs: T): T =>
    row.merge?.({ base: parse(common) ?? row.initial, mine, theirs }) ?? mine;
  /** Puts aside what cannot be read, perhaps of a newer release, before it is replaced. Who deletes all deletes that too. */
  const keepUnread = (there: string | null, text: string | null): void => {
    const unreadKey = `${row.key}.unread`;
    if (text === null) storage.removeItem(unreadKey);
    else if (there !== null && row.parse(there) === null) storage.setItem(unreadKey, there);
  };
  return {
    /** @returns What is stored now, with what other tabs stored meanwhile; or why nothing is */
    save: (mine: T): Result<T, StorageProblem> => {
      const there = readText(storage, row.key);
      const theirs = parse(there);
      const value = there === common || theirs === null ? mine : merged(mine, theirs);
      const text = row.format(value);
      try {
        if (row.isAsked === true) keepUnread(there, text);
        if (text === null) storage.removeItem(row.key);
        else storage.setItem(row.key, text);
      } catch (error) {
        return fail(problemOf(error));
      }
      common = text;
      return ok(value);
    },
    /** @returns `mine` with what another tab stored */
    hear: (mine: T): T => {
      const there = readText(storage, row.key);
      const theirs = parse(there);
      if (there === common || theirs === null) return mine;
      // A tab that chose otherwise, as by its link, keeps its choice.
      const single = row.format(mine) === common ? theirs : mine;
      const value = row.merge === undefined ? single : merged(theirs, mine);
      common = there;
      return value;
    },
  };
}

type Keeper = Readonly<{ key: string; write: () => void; hear: () => void }>;

/** Keeps one part of the store and its text on the device equal, with other tabs that do the same. */
function createKeeper<K extends StoredKey>(
  { store, storage, onSaving }: Readonly<{ store: AppStore; storage: DeviceStorage }> & StorageOptions,
  { stateKey, row }: Readonly<{ stateKey: K; row: StorageRow<StoredState[K]> }>,
): Keeper {
  const stored = createStoredText(storage, row);
  const present = (): StoredState[K] => store.getState()[stateKey];
  let seen = present();
  const take = (value: StoredState[K]): void => {
    if (row.format(value) === row.format(seen)) return;
    seen = value;
    const changed: Partial<Pick<Mutable<StoredState>, K>> = {};
    changed[stateKey] = value;
    correctChoices(store, changed);
  };
  const save = (): void => {
    const saved = stored.save(seen);
    if (saved.ok) take(saved.value);
    if (row.isAsked === true) onSaving?.(saved.ok ? null : saved.error, save);
  };
  return {
    key: row.key,
    write: () => {
      if (present() === seen) return;
      seen = present();
      save();
    },
    hear: () => {
      take(stored.hear(seen));
    },
  };
}

/**
 * Remembers changed choices, and takes over what other tabs of the device remember meanwhile.
 * @returns the removal of the listeners
 */
export function bindStorage(
  store: AppStore,
  storage: DeviceStorage,
  options: StorageOptions = {},
): () => void {
  const keepers = STORED_KEYS.map((stateKey) =>
    createKeeper({ store, storage, ...options }, { stateKey, row: rowOf(stateKey) }),
  );
  const unsubscribe = store.subscribe(() => {
    for (const { write } of keepers) write();
  });
  const onStorage = ({ key: changed }: StorageEvent): void => {
    // Null when all is deleted.
    for (const { key, hear } of keepers) if (changed === null || changed === key) hear();
  };
  options.window?.addEventListener('storage', onStorage);
  return () => {
    unsubscribe();
    options.window?.removeEventListener('storage', onStorage);
  };
}
