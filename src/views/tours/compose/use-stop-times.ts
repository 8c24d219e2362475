import { openWindows, stopTimes, type StopTime } from '../../../domain/compose/open-hours.ts';
import { waitingMinutes } from '../../../domain/compose/waiting-minutes.ts';
import { type SummedTour, wholeMinutes } from '../../../domain/tour/filter-tours.ts';
import { legMinutes } from '../../../domain/tour/known-tour.ts';
import { useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';

/** When each stop that a way leads to is come to, in their order. */
export function useStopTimes(): readonly StopTime[] {
  const walk = useWalkAtHand((state) => state.present.walk);
  const reached = useComposerAnswers((answers) => answers.reached);
  const stops = reached.filter(({ waypoint }) => waypoint.role === 'stop');
  return stopTimes(
    walk.begins?.minute ?? 0,
    stops.map(({ leg, waypoint: { index, spot } }) => ({
      travelMinutes: leg === null ? 0 : legMinutes(leg).usual,
      stayMinutes: walk.stops[index ?? -1]?.stayMinutes ?? 0,
      windows: openWindows(spot.told.hours, walk.begins),
    })),
  );
}

/**
 * By how much the walk takes longer than there is time, at a usual pace, with stops and waiting; below 0 where time is left.
 * Null while its legs are not all found, or there is no limit.
 */
export function useOverMinutes(known: SummedTour | null): number | null {
  const budget = useWalkAtHand((state) => state.present.walk.budgetMinutes);
  const begins = useWalkAtHand((state) => state.present.walk.begins);
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  if (budget === null || known === null || isSearching) return null;
  return wholeMinutes(known.totals) + waitingMinutes(known, begins) - budget;
}
