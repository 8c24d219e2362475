import * as v from 'valibot';
import { storageKey } from './storage.ts';
import { readVersioned } from './versioned-json.ts';
import { type Release, ReleaseIdSchema } from '../schema/changes.ts';

/** On the device the newest release that was seen; in the tab the one before this visit, so that a reload forgets nothing. */
const KEYS = { device: storageKey('seen-release'), tab: storageKey('seen-before') } as const;
const VERSION = 1;
const MOST_CHARACTERS = 200;

const SeenSchema = v.object({ release: ReleaseIdSchema });

/** Even to name a storage throws where the browser forbids it. */
type Storages = Pick<Window, 'localStorage' | 'sessionStorage'>;
type Place = 'localStorage' | 'sessionStorage';

type Seen = Readonly<{
  release: Release['id'] | null;
  /** A later build wrote there: nothing is to be written. */
  isNewer: boolean;
}>;

const NOTHING: Seen = { release: null, isNewer: false };

function read(storages: Storages, place: Place, key: string): Seen {
  try {
    const text = storages[place].getItem(key)?.slice(0, MOST_CHARACTERS) ?? 'null';
    const kept = readVersioned(JSON.parse(text), { schema: SeenSchema, migrations: [] });
    if (kept.step === 'known') return { release: kept.value.release, isNewer: false };
    return { release: null, isNewer: kept.step === 'newer' };
  } catch {
    // Forbidden, or no JSON.
    return NOTHING;
  }
}

function write(storages: Storages, place: Place, [key, release]: readonly [string, Release['id']]): void {
  try {
    storages[place].setItem(key, JSON.stringify({ version: VERSION, release }));
  } catch {
    // Forbidden or full: the next visit does not know of this one.
  }
}

/**
 * The release that was the newest at the last visit, and from now on the newest is that.
 * @returns null where this is the first visit, or the device remembers none
 */
export function visitReleases(storages: Storages, newest: Release['id']): Release['id'] | null {
  const kept = read(storages, 'localStorage', KEYS.device);
  const before = read(storages, 'sessionStorage', KEYS.tab).release ?? kept.release;
  if (before !== null) write(storages, 'sessionStorage', [KEYS.tab, before]);
  if (!kept.isNewer) write(storages, 'localStorage', [KEYS.device, newest]);
  return before;
}
