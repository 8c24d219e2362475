import * as v from 'valibot';
import { readRow, storageKey } from './storage.ts';
import { type Release, ReleaseIdSchema } from '../schema/changes.ts';

type ReleaseId = Release['id'];

/** On the device the newest release that was seen; in the tab the one before this visit, so that a reload forgets nothing. */
const KEYS = { localStorage: storageKey('seen-release'), sessionStorage: storageKey('seen-before') } as const;
type Place = keyof typeof KEYS;

/** Even to name a storage throws where the browser forbids it. */
type Storages = Pick<Window, Place>;

const parse = (text: string): ReleaseId | null => {
  const release = v.safeParse(ReleaseIdSchema, text);
  return release.success ? release.output : null;
};

function read(storages: Storages, place: Place): ReleaseId | null {
  try {
    return readRow(storages[place], { key: KEYS[place], parse });
  } catch {
    return null;
  }
}

function write(storages: Storages, place: Place, release: ReleaseId): void {
  try {
    storages[place].setItem(KEYS[place], release);
  } catch {
    // Forbidden or full: the next visit does not know of this one.
  }
}

/**
 * The release that was the newest at the last visit, and from now on the newest is that.
 * @returns null where this is the first visit, or the device remembers none
 */
export function visitReleases(storages: Storages, newest: ReleaseId): ReleaseId | null {
  const before = read(storages, 'sessionStorage') ?? read(storages, 'localStorage');
  if (before !== null) write(storages, 'sessionStorage', before);
  write(storages, 'localStorage', newest);
  return before;
}
