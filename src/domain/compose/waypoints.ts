import type { ResolvedPlace, WalkSpot } from './resolve-place.ts';
import type { ComposedTour, WalkPlace } from '../../schema/composed-tour.ts';

/** What a walk comes to, one after another. */
export type Waypoint = Readonly<{
  role: 'start' | 'stop' | 'end';
  /** Which of the stops; null for start and end. */
  index: number | null;
  spot: WalkSpot;
}>;

type Resolve = (place: WalkPlace) => ResolvedPlace;

const spotOf = (resolved: ResolvedPlace): WalkSpot | null =>
  resolved.state === 'found' ? resolved.spot : null;

function startOf({ start }: ComposedTour, resolve: Resolve, here: WalkSpot | null): WalkSpot | null {
  if (start === 'here') return here;
  return typeof start === 'string' ? null : spotOf(resolve(start));
}

/** Start, stops and end, as far as it is known where they are. */
export function waypointsOf(
  walk: ComposedTour,
  resolve: Resolve,
  here: WalkSpot | null,
): readonly Waypoint[] {
  const start = startOf(walk, resolve, here);
  const stops = walk.stops.flatMap(({ place }, index): Waypoint[] => {
    const spot = spotOf(resolve(place));
    return spot === null ? [] : [{ role: 'stop', index, spot }];
  });
  const back = start ?? (stops.length > 1 ? (stops[0]?.spot ?? null) : null);
  const end = walk.end === 'start' ? back : typeof walk.end === 'string' ? null : spotOf(resolve(walk.end));
  return [
    ...(start === null ? [] : [{ role: 'start', index: null, spot: start } as const]),
    ...stops,
    ...(end === null ? [] : [{ role: 'end', index: null, spot: end } as const]),
  ];
}
