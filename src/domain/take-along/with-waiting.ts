import { beginsOn } from './outing-day.ts';
import type { PortableTour } from './portable-tour.ts';
import type { Outing } from './to-ics.ts';
import { comeTo, openWindows } from '../compose/open-hours.ts';
import type { MinuteRange } from '../../schema/tour-legs.ts';
import type { StopHours } from '../../schema/tour.ts';

/** What is known of the doors that a walk comes to. */
export type Doors = Readonly<{
  /** Of each stop; null where no opening hours are known. */
  hours: readonly (StopHours | null)[];
  /** How long one waits, in words; null for not at all. */
  waiting: string | null;
}>;

/**
 * The tour on that day, with the waiting for doors in the minutes of arriving. Who walks faster waits longer: so each end of
 * a range goes through the day by itself. How long one stays is told of a slow walker, with whom the tour ends.
 */
export function withWaiting(tour: PortableTour, outing: Outing, { hours, waiting }: Doors): PortableTour {
  const begins = beginsOn(outing);
  const stops = tour.points.filter(({ role }) => role === 'stop');
  const arriving = (pace: keyof MinuteRange) => {
    let waited = 0;
    return tour.points.map((point) => {
      const minutes = point.arrives[pace] + waited;
      const windows = openWindows(hours[stops.indexOf(point)] ?? null, begins);
      const { stayMinutes } = point;
      const { waitMinutes } = comeTo({ stayMinutes, windows }, begins.minute + minutes);
      waited += waitMinutes;
      return { minutes, waitMinutes };
    });
  };
  const [from, usual, to] = [arriving('from'), arriving('usual'), arriving('to')];
  return {
    ...tour,
    description: [tour.description, waiting].filter((text) => text !== null && text !== '').join('\n'),
    points: tour.points.map((point, index) => ({
      ...point,
      stayMinutes: point.stayMinutes + (to[index]?.waitMinutes ?? 0),
      arrives: {
        from: from[index]?.minutes ?? 0,
        usual: usual[index]?.minutes ?? 0,
        to: to[index]?.minutes ?? 0,
      },
    })),
  };
}
