import { matchFacts } from './match-facts.ts';
import type { EntrySnapshot, Snapshot, TourSnapshot } from './snapshot.ts';
import { distanceMeters } from '../../src/domain/geo/distance.ts';
import type { Change, EntryChanges, Told, TourChange } from '../../src/schema/changes.ts';
import { STATUSES_OF } from '../../src/schema/status.ts';

/** What changed of one field of an entry; nothing is an empty list. */
type Compare = (before: EntrySnapshot, now: EntrySnapshot) => readonly Change[];

function toldOf(before: string | null, now: string | null): Told | null {
  if (before === now) return null;
  if (before === null) return 'told';
  return now === null ? 'withdrawn' : 'changed';
}

const compareStatus: Compare = (before, { kind, status, statusDate }) => {
  if (before.status === status) return [];
  const isReworded = kind !== null && !STATUSES_OF[kind].includes(before.status);
  return [{ kind: 'status', from: before.status, to: status, date: statusDate, isReworded }];
};

const comparePlace: Compare = (before, now) => {
  if (before.point === null) return now.point === null ? [] : [{ kind: 'located' }];
  if (now.point === null) return [{ kind: 'unlocated' }];
  const meters = Math.round(distanceMeters(before.point, now.point));
  if (meters >= 1) return [{ kind: 'moved', meters }];
  return before.shape === now.shape ? [] : [{ kind: 'redrawn' }];
};

const compareAccuracy: Compare = ({ accuracyMeters: fromMeters }, { accuracyMeters: toMeters }) =>
  fromMeters === null || toMeters === null || fromMeters === toMeters
    ? []
    : [{ kind: 'accuracy', fromMeters, toMeters }];

const compareFacts: Compare = (before, now) => {
  const found = matchFacts(before.facts, now.facts);
  return found.added + found.withdrawn + found.reworded === 0 ? [] : [{ kind: 'facts', ...found }];
};

const compareTold =
  (field: 'visit' | 'later'): Compare =>
  (before, now) => {
    const is = toldOf(before[field], now[field]);
    return is === null ? [] : [{ kind: field, is }];
  };

/** In the order in which the changes of an entry are told. */
const COMPARISONS: readonly Compare[] = [
  ({ name: from }, { name: to }) =>
    from.zh === to.zh && from.en === to.en ? [] : [{ kind: 'renamed', from }],
  compareStatus,
  comparePlace,
  compareAccuracy,
  ({ placeCount: from }, { placeCount: to }) => (from === to ? [] : [{ kind: 'places', from, to }]),
  compareTold('later'),
  compareTold('visit'),
  compareFacts,
];

type Pair<T> = Readonly<{ before: T | undefined; now: T | undefined }>;

/** Each thing of two lists with its like in the other, in the order of the ids. */
function pairsOf<T extends Readonly<{ id: string }>>(before: readonly T[], now: readonly T[]): Pair<T>[] {
  const ids = new Set([...before, ...now].map(({ id }) => id));
  const find = (list: readonly T[], id: string): T | undefined => list.find((each) => each.id === id);
  return [...ids].toSorted().map((id) => ({ before: find(before, id), now: find(now, id) }));
}

function compareEntry({ before, now }: Pair<EntrySnapshot>): readonly EntryChanges[] {
  if (now === undefined)
    return before === undefined ? [] : [{ id: before.id, name: before.name, changes: [{ kind: 'removed' }] }];
  const changes: readonly Change[] =
    before === undefined ? [{ kind: 'added' }] : COMPARISONS.flatMap((compare) => compare(before, now));
  return changes.length === 0 ? [] : [{ id: now.id, name: now.name, changes: [...changes] }];
}

function compareTour({ before, now }: Pair<TourSnapshot>): readonly TourChange[] {
  if (now === undefined)
    return before === undefined ? [] : [{ id: before.id, name: before.name, is: 'removed' }];
  if (before === undefined) return [{ id: now.id, name: now.name, is: 'added' }];
  return before.stops === now.stops ? [] : [{ id: now.id, name: now.name, is: 'stops' }];
}

/** What `now` says otherwise than `before`. */
export function compareSnapshots(
  before: Snapshot,
  now: Snapshot,
): Readonly<{ entries: EntryChanges[]; tours: TourChange[] }> {
  return {
    entries: pairsOf(before.entries, now.entries).flatMap(compareEntry),
    tours: pairsOf(before.tours, now.tours).flatMap(compareTour),
  };
}
