import { type KnownTour, legMeters } from './known-tour.ts';

/** A stop under the profile: its place in percent of the way on foot, and its number. */
export type StopMark = Readonly<{ percent: number; text: string }>;

/** Two digits would touch. */
const LEAST_PERCENT = 3;

/** The numbers of the stops along the way on foot; those that lie too near each other stand as one, "3·4". */
export function stopMarks({ legs: { legs, stops } }: KnownTour): readonly StopMark[] {
  const total = legs.reduce((sum, leg) => sum + legMeters(leg), 0);
  const marks: { percent: number; text: string }[] = [];
  let meters = 0;
  for (const index of stops.keys()) {
    const leg = legs[index];
    if (leg !== undefined) meters += legMeters(leg);
    const percent = total === 0 ? 0 : (meters / total) * 100;
    const last = marks.at(-1);
    const number = String(index + 1);
    if (last !== undefined && percent - last.percent < LEAST_PERCENT) last.text += `·${number}`;
    else marks.push({ percent, text: number });
  }
  return marks;
}
