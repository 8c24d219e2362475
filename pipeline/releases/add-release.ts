import { compareSnapshots } from './compare-snapshots.ts';
import type { Snapshot } from './snapshot.ts';
import type { Release } from '../../src/schema/changes.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import { fail, ok, type Result } from '../../src/schema/result.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** So many releases of a day can be told apart. */
const MOST_A_DAY = 9;

/** `unchanged`: there is nothing to tell; `earlier`: the last release is of a later time; `crowded`: the day has too many. */
export type NoRelease = 'unchanged' | 'earlier' | 'crowded';

type Releasing = Readonly<{
  /** The oldest first. */
  releases: readonly Release[];
  /** What the last of them said; null where there is none yet. */
  before: Snapshot | null;
  now: Snapshot;
  /** UTC, to the second. */
  at: string;
  note: LocalizedText | null;
}>;

/** The name of one more release of that day. */
function nextId(releases: readonly Release[], at: string): string | null {
  const day = at.slice(0, DAY_LENGTH);
  const number = 1 + releases.filter(({ id }) => id.startsWith(day)).length;
  if (number > MOST_A_DAY) return null;
  return number === 1 ? day : `${day}.${number}`;
}

/** The release that tells how `now` differs from the last one; of the first one it tells only how much it holds. */
export function addRelease({ releases, before, now, at, note }: Releasing): Result<Release, NoRelease> {
  const { entries, tours } = before === null ? { entries: [], tours: [] } : compareSnapshots(before, now);
  if (before !== null && entries.length + tours.length === 0) return fail('unchanged');
  const last = releases.at(-1);
  if (last !== undefined && Date.parse(last.at) >= Date.parse(at)) return fail('earlier');
  const id = nextId(releases, at);
  if (id === null) return fail('crowded');
  return ok({ id, at, note, entryCount: now.entries.length, entries, tours });
}
