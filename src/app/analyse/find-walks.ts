import { nearestWalks } from '../walk/nearest-walks.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { WalkGatherer, walkPoints } from '../../domain/spread/walk-points.ts';
import { LONGEST_WALK_MINUTES, type WalkColumns } from '../../domain/spread/walk-columns.ts';
import { MOST_LISTED_PLACES } from '../../domain/study/study-places.ts';
import { isSomeDoubtful, type PlaceColumns } from '../../domain/study/place-columns.ts';

/** Points between two answers: what is more urgent is asked between them. */
const LOT = 10_000;
/** How often goals that are only about known are put elsewhere: of many places less often, as each draw takes as long as all. */
const [DRAWS, FEWER_DRAWS] = [9, 3] as const;

type Asked = Readonly<{
  places: PlaceColumns;
  goals: PlaceColumns;
  signal: AbortSignal;
  /** Hears which share is done. */
  onProgress: (share: number) => void;
}>;

/** How long one walks from each place to the nearest of the goals; null where the network could not be had, or nobody waits. */
export async function findWalks({ places, goals, signal, onProgress }: Asked): Promise<WalkColumns | null> {
  const all = walkPoints(places);
  const count = places.accuraciesMeters.length;
  const gathered = new WalkGatherer(all, count);
  const most = count > MOST_LISTED_PLACES ? FEWER_DRAWS : DRAWS;
  const draws = [null, ...(isSomeDoubtful(goals) ? Array(most).keys() : [])];
  const { length } = all.placeOf;
  // With the first lot it is found where the goals come onto the network, which is most of the work where they are many.
  const tell = (first: number, drawsDone: number): void =>
    onProgress(Math.min(1, (first + (LOT * drawsDone) / draws.length) / length));
  for (let first = 0; first < length; first += LOT) {
    const points = all.points.slice(2 * first, 2 * (first + LOT));
    // All draws of a lot one after the other: the worker keeps where its points come onto the network.
    for (const [at, draw] of draws.entries()) {
      const found = await nearestWalks(
        pageWalkService,
        {
          ...{ goals, points, streets: null, mode: 'normal', heading: 'to' },
          withinMinutes: LONGEST_WALK_MINUTES,
        },
        { draw, priority: 'soon', signal, onProgress: (share) => tell(first, at + share) },
      );
      if (!found.ok) return null;
      gathered.add(found.value.minutes, first, draw !== null);
      tell(first, at + 1);
    }
  }
  return gathered.columns;
}
