import * as v from 'valibot';
import { type CommandChoices, MOST_RECENT_ACTIONS } from './commands-slice.ts';
import type { AppStore } from './create-app-store.ts';
import type { NearbySlice } from './nearby-slice.ts';
import { MOST_RECENT_SEARCHES, type SearchSlice } from './search-slice.ts';
import { LocaleSchema } from '../schema/locale.ts';
import { SavedPlacesSchema } from '../schema/saved-place.ts';
import { ThemeChoiceSchema } from '../schema/theme.ts';
import type { UrlState } from '../schema/url-state.ts';

/** What is remembered on the device, and nothing else is. */
export type StoredState = Pick<UrlState, 'localeChoice' | 'themeChoice'> &
  Pick<NearbySlice, 'savedPlaces'> &
  Pick<SearchSlice, 'recentSearches'> &
  CommandChoices;

/** Nothing of ours is longer: what is, somebody else wrote. */
const MOST_JSON_CHARACTERS = 20_000;

type StorageRow<T> = Readonly<{
  key: string;
  /** Null for what cannot be read. Never throws. */
  parse: (text: string) => T | null;
  /** Null for what need not be remembered. */
  format: (value: T) => string | null;
}>;

const picked =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (text: string): T | null => {
    const result = v.safeParse(schema, text);
    return result.success ? result.output : null;
  };

const pickedFromJson = <T>(schema: v.GenericSchema<unknown, T>) =>
  picked(v.pipe(v.string(), v.maxLength(MOST_JSON_CHARACTERS), v.parseJson(), schema));

const RecentActionsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/))),
  v.maxLength(MOST_RECENT_ACTIONS),
);

const RecentSearchesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  v.maxLength(MOST_RECENT_SEARCHES),
);

export const STORAGE_TABLE: Readonly<{ [K in keyof StoredState]: StorageRow<StoredState[K]> }> = {
  localeChoice: { key: 'xihu-atlas.locale', parse: picked(LocaleSchema), format: (locale) => locale },
  themeChoice: {
    key: 'xihu-atlas.theme',
    parse: picked(ThemeChoiceSchema),
    format: (theme) => (theme === 'auto' ? null : theme),
  },
  savedPlaces: {
    key: 'xihu-atlas.places',
    parse: pickedFromJson(SavedPlacesSchema),
    format: (places) => (places.length === 0 ? null : JSON.stringify(places)),
  },
  recentSearches: {
    key: 'xihu-atlas.searches',
    parse: pickedFromJson(RecentSearchesSchema),
    format: (names) => (names.length === 0 ? null : JSON.stringify(names)),
  },
  singleKeys: {
    key: 'xihu-atlas.single-keys',
    parse: (text) => (text === 'off' ? false : null),
    format: (on) => (on ? null : 'off'),
  },
  recentActions: {
    key: 'xihu-atlas.recent-actions',
    parse: pickedFromJson(RecentActionsSchema),
    format: (ids) => (ids.length === 0 ? null : JSON.stringify(ids)),
  },
};

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Runs `access`; a browser that forbids storage throws even on reading, and then there is nothing. */
function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}

function readRow<T>(storage: DeviceStorage, row: StorageRow<T>): T | null {
  const text = attempt(() => storage.getItem(row.key));
  return text === null ? null : row.parse(text);
}

function writeRow<T>(storage: DeviceStorage, row: StorageRow<T>, value: T): void {
  const text = row.format(value);
  attempt(() => {
    if (text === null) storage.removeItem(row.key);
    else storage.setItem(row.key, text);
  });
}

const STORED_KEYS = [
  'localeChoice',
  'themeChoice',
  'savedPlaces',
  'recentSearches',
  'singleKeys',
  'recentActions',
] as const;

type StoredKey = (typeof STORED_KEYS)[number];

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

function writeChange<K extends StoredKey>(
  storage: DeviceStorage,
  key: K,
  { state, previous }: Readonly<Record<'state' | 'previous', Pick<StoredState, K>>>,
): void {
  if (state[key] !== previous[key]) writeRow(storage, rowOf(key), state[key]);
}

/** What was remembered and can still be understood. */
export function readStored(storage: DeviceStorage): Partial<StoredState> {
  const stored: Partial<Mutable<StoredState>> = {};
  for (const key of STORED_KEYS) readKey(storage, key, stored);
  return stored;
}

/** Remembers changed choices. @returns the removal of the listener */
export function bindStorage(store: AppStore, storage: DeviceStorage): () => void {
  return store.subscribe((state, previous) => {
    for (const key of STORED_KEYS) writeChange(storage, key, { state, previous });
  });
}
