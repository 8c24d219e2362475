import { type KnownTour, legMeters } from './known-tour.ts';

/** A stop under the profile: its place in percent of the way on foot, and its number. */
export type StopMark = Readonly<{ percent: number; text: string }>;

/** Of the narrowest profile there is, on a small phone: 280 pixels, where a digit takes 7. */
const DIGIT_PERCENT = 2.5;
/** What stays free between two numbers. */
const GAP_PERCENT = 1.5;

/** Whether the numbers would run into each other; each stands in the middle of its place. */
const touch = (one: StopMark, other: StopMark): boolean =>
  Math.abs(other.percent - one.percent) <
  ((one.text.length + other.text.length) / 2) * DIGIT_PERCENT + GAP_PERCENT;

function allMarks({ legs: { legs, stops } }: KnownTour): readonly StopMark[] {
  const total = legs.reduce((sum, leg) => sum + legMeters(leg), 0);
  let meters = 0;
  return [...stops.keys()].map((index) => {
    const leg = legs[index];
    if (leg !== undefined) meters += legMeters(leg);
    return { percent: total === 0 ? 0 : (meters / total) * 100, text: String(index + 1) };
  });
}

/**
 * The numbers of the stops along the way on foot. Those that would touch another are left out: the strip and the list name
 * them all. The first and the last say where the walk comes to its stops and leaves them, and stay.
 */
export function stopMarks(known: KnownTour): readonly StopMark[] {
  const all = allMarks(known);
  const last = all.at(-1);
  const marks = all.slice(0, 1);
  for (const mark of all.slice(1)) {
    const isFree = [marks.at(-1), mark === last ? undefined : last].every(
      (other) => other === undefined || !touch(mark, other),
    );
    if (isFree) marks.push(mark);
  }
  return marks;
}
