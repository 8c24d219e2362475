import type { OpenWindow, OrderProblem, OrderStop } from '../../../../src/domain/order/order-problem.ts';
import { seededRandom } from '../../../../src/domain/order/seeded-random.ts';

type Random = () => number;

/** Minutes between points on a square of ten kilometres: on foot, uphill slower; further by metro where that is faster. */
function metroMinutes(count: number, random: Random): number[][] {
  const points = Array.from({ length: count }, () => ({
    x: random() * 10,
    y: random() * 10,
    height: random() * 0.2,
  }));
  return points.map((from) =>
    points.map((to) => {
      const km = Math.hypot(from.x - to.x, from.y - to.y);
      const walk = km * 12.5 + Math.max(0, to.height - from.height) * 60;
      const ride = 10 + km * 2.2 + random() * 4;
      return from === to ? 0 : Math.min(walk, ride);
    }),
  );
}

function hoursOf(random: Random, isStrict: boolean): readonly OpenWindow[] | null {
  const kind = random();
  if (kind < 0.45) return null;
  const opens = 480 + Math.floor(random() * 12) * 15;
  const length = isStrict ? 90 + random() * 200 : 300 + random() * 300;
  if (kind < 0.75) return [{ opens, closes: opens + length }];
  // Closed at noon, and listed out of order.
  return [
    { opens: opens + length / 2 + 60, closes: opens + length + 60 },
    { opens, closes: opens + length / 2 },
  ];
}

export type SampleOptions = Readonly<{ stops: number; hours?: 'none' | 'some' | 'strict' }>;

/** A problem that is the same for the same seed: some with one place as start and end, some with free ends. */
export function sampleProblem(seed: number, { stops: count, hours = 'some' }: SampleOptions): OrderProblem {
  const random = seededRandom(seed);
  const minutes = metroMinutes(count + 2, random);
  const stops = Array.from({ length: count }, (_, at): OrderStop => ({
    at,
    stayMinutes: Math.floor(random() * 8) * 5,
    windows: hours === 'none' ? null : hoursOf(random, hours === 'strict'),
  }));
  const [ends, start] = [Math.floor(random() * 4), count];
  return {
    minutes,
    stops,
    start: ends === 0 ? null : start,
    end: ends === 1 ? null : ends === 2 ? start : count + 1,
    startMinute: 480 + Math.floor(random() * 8) * 15,
    budgetMinutes: null,
    keepOrder: false,
  };
}
