import { expect, it } from 'vitest';
import { orderStops } from '../../../../src/domain/order/order-stops.ts';
import { bruteForceFinish } from './brute-force.ts';
import { BR17, BURMA14 } from './published-tours.ts';
import { sampleProblem } from './sample-problems.ts';

const SETS = 500;
/** Two to nine stops; few of nine, each of which has 362,880 orders. */
const stopsOf = (seed: number): number => (seed % 50 === 0 ? 9 : 2 + (seed % 7));

it('ends as early as the best of all orders, on 500 sets of up to nine stops with hours and metro', () => {
  let [possible, impossible] = [0, 0];
  for (let seed = 0; seed < SETS; seed++) {
    const hours = seed % 3 === 0 ? 'strict' : 'some';
    const sample = sampleProblem(seed, { stops: stopsOf(seed), hours });
    // Some begin too late for all of their stops.
    const problem = { ...sample, startMinute: sample.startMinute + (seed % 4) * 60 };
    const finish = bruteForceFinish(problem);
    const found = orderStops(problem);
    if (finish === Infinity) {
      impossible++;
      expect(found).toMatchObject({ ok: false, error: { code: 'hours', isExact: true } });
      continue;
    }
    possible++;
    if (!found.ok) throw new Error(`seed ${seed}: ${found.error.code}`);
    expect(Math.abs(found.value.plan.finish - finish), `seed ${seed}`).toBeLessThan(1e-6);
    expect([...found.value.plan.order].sort((one, other) => one - other)).toEqual([...problem.stops.keys()]);
  }
  expect(possible).toBeGreaterThan(300);
  expect(impossible).toBeGreaterThan(20);
});

it('names the stop without which the rest fits and ends earliest, as trying each finds it', () => {
  let [named, none] = [0, 0];
  for (let seed = 0; seed < 60; seed++) {
    const problem = sampleProblem(700 + seed, { stops: 6 });
    const least = bruteForceFinish(problem);
    if (least === Infinity) continue;
    const budgetMinutes = (least - problem.startMinute) * (seed % 2 === 0 ? 0.93 : 0.7);
    const found = orderStops({ ...problem, budgetMinutes });
    if (found.ok || found.error.code !== 'over-budget') throw new Error(`seed ${seed}: not over budget`);
    expect(found.error.overMinutes).toBeCloseTo(least - problem.startMinute - budgetMinutes, 6);
    const rest = problem.stops.map((_, stop) => bruteForceFinish(problem, stop));
    const earliest = Math.min(...rest);
    if (earliest - problem.startMinute > budgetMinutes) {
      none++;
      expect(found.error.drop).toBeNull();
    } else {
      named++;
      expect(rest[found.error.drop!]).toBeCloseTo(earliest, 6);
    }
  }
  expect(named).toBeGreaterThan(10);
  expect(none).toBeGreaterThan(5);
});

const roundTrip = (minutes: readonly (readonly number[])[], exactStops: number) =>
  orderStops(
    {
      minutes,
      start: 0,
      end: 0,
      stops: minutes.slice(1).map((_, stop) => ({ at: stop + 1, stayMinutes: 0, windows: null })),
      startMinute: 0,
      budgetMinutes: null,
      keepOrder: false,
    },
    { exactStops },
  );

it.each([
  ['br17, exactly', BR17, 16],
  ['br17, nearly', BR17, 0],
  ['burma14, exactly', BURMA14, 13],
  ['burma14, nearly', BURMA14, 0],
])('%s: the shortest round trip that is published', (_, { minutes, shortest }, exactStops) => {
  expect(roundTrip(minutes, exactStops)).toMatchObject({
    ok: true,
    value: { plan: { totalMinutes: shortest } },
  });
});
