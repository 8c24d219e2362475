import type { AppState } from './app-state.ts';
import type { UrlState } from '../schema/url-state.ts';

/** What the store holds, without the ways to change it. */
type ChoiceKey = {
  [K in keyof AppState]: AppState[K] extends (...args: never[]) => unknown ? never : K;
}[keyof AppState];

/** Whether a link tells it, and where it is remembered: by the device, by this tab for a reload, or by nobody. */
type Keeping<K> = Readonly<{
  link: K extends keyof UrlState ? true : false;
  memory: 'device' | 'tab' | null;
}>;

const LINK = { link: true, memory: null } as const;
const LINK_AND_DEVICE = { link: true, memory: 'device' } as const;
const DEVICE = { link: false, memory: 'device' } as const;
const TAB = { link: false, memory: 'tab' } as const;
const SESSION = { link: false, memory: null } as const;

/** Where each part of the store is kept. A part that is not named here does not compile. */
const STATE_KEEPING = {
  view: LINK,
  embed: LINK,
  selectedId: LINK,
  sectionId: LINK,
  facets: LINK,
  listOrder: LINK,
  onlyInView: LINK,
  camera: LINK,
  terrain3d: LINK,
  origins: LINK,
  walkMode: LINK,
  reachMinutes: LINK,
  openedLines: LINK,
  routeTo: LINK,
  localeChoice: LINK_AND_DEVICE,
  themeChoice: LINK_AND_DEVICE,
  savedPlaces: DEVICE,
  recentSearches: DEVICE,
  singleKeys: DEVICE,
  recentActions: DEVICE,
  readPosition: TAB,
  sheetSnap: SESSION,
  corrections: SESSION,
  selectionOrigin: SESSION,
  hoveredId: SESSION,
  heldOrigin: SESSION,
  placing: SESSION,
  previewTo: SESSION,
  namedPoints: SESSION,
  foundPlace: SESSION,
  viewBounds: SESSION,
  request: SESSION,
  dialog: SESSION,
  cursorId: SESSION,
  system: SESSION,
  shownLocale: SESSION,
  localeAttempt: SESSION,
} as const satisfies { [K in ChoiceKey]: Keeping<K> };

type Keepings = typeof STATE_KEEPING;

export type StoredKey = {
  [K in keyof Keepings]: Keepings[K]['memory'] extends 'device' ? K : never;
}[keyof Keepings];

const isKey = (key: string): key is keyof Keepings => key in STATE_KEEPING;

const isStored = (key: string): key is StoredKey => isKey(key) && STATE_KEEPING[key].memory === 'device';

/** What the device remembers. */
export const STORED_KEYS: readonly StoredKey[] = Object.keys(STATE_KEEPING).filter(isStored);
