import { openWindows, stopTimes } from './open-hours.ts';
import { type KnownTour, legMinutes } from '../tour/known-tour.ts';
import type { ComposedTour } from '../../schema/composed-tour.ts';

/** Minutes that one waits at doors on a tour begun then, at a usual pace; none is known of where it is not told when. */
export function waitingMinutes({ tour, legs }: KnownTour, begins: ComposedTour['begins']): number {
  if (begins === null) return 0;
  const times = stopTimes(
    begins.minute,
    tour.stops.map(({ stayMinutes, hours }, index) => {
      const leg = legs.legs[index];
      return {
        travelMinutes: leg === undefined ? 0 : legMinutes(leg).usual,
        stayMinutes,
        windows: openWindows(hours, begins),
      };
    }),
  );
  return times.reduce((sum, { waitMinutes }) => sum + waitMinutes, 0);
}
