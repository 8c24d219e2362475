import { expect, it } from 'vitest';
import { orderStops } from '../../../../src/domain/order/order-stops.ts';
import { sampleProblem } from './sample-problems.ts';

const HOURS = ['none', 'some', 'strict'] as const;

it('is at most 3 % longer than the best order, on 200 sets of twelve stops', () => {
  let compared = 0;
  for (let seed = 0; seed < 200; seed++) {
    const problem = sampleProblem(3000 + seed, { stops: 12, hours: HOURS[seed % 3]! });
    const [exact, near] = [orderStops(problem), orderStops(problem, { exactStops: 0 })];
    if (!exact.ok) {
      expect(near.ok, `seed ${seed}`).toBe(false);
      continue;
    }
    if (!near.ok) throw new Error(`seed ${seed}: ${near.error.code}`);
    compared++;
    expect(near.value.isExact).toBe(false);
    const ratio = near.value.plan.totalMinutes / exact.value.plan.totalMinutes;
    expect(ratio, `seed ${seed}`).toBeLessThanOrEqual(1.03);
    expect(ratio, `seed ${seed}`).toBeGreaterThan(1 - 1e-9);
  }
  expect(compared).toBeGreaterThan(120);
});

it('of 25 stops it keeps each once, is no longer than the order given, and is the same each time', () => {
  const problem = sampleProblem(1, { stops: 25, hours: 'none' });
  const found = orderStops(problem);
  if (!found.ok) throw new Error(found.error.code);
  const { plan, savedMinutes } = found.value;
  expect([...plan.order].sort((one, other) => one - other)).toEqual([...problem.stops.keys()]);
  expect(savedMinutes).toBeGreaterThan(60);
  expect(orderStops(problem)).toEqual(found);
});

it('over the budget it names a stop whose dropping makes it fit', () => {
  const problem = sampleProblem(2, { stops: 14, hours: 'none' });
  const whole = orderStops(problem);
  if (!whole.ok) throw new Error(whole.error.code);
  const budgetMinutes = whole.value.plan.totalMinutes - 5;
  const tight = orderStops({ ...problem, budgetMinutes });
  if (tight.ok || tight.error.code !== 'over-budget') throw new Error('not over the budget');
  const { drop, isExact } = tight.error;
  expect(isExact).toBe(false);
  const rest = orderStops({
    ...problem,
    budgetMinutes,
    stops: problem.stops.filter((_, stop) => stop !== drop),
  });
  expect(drop).not.toBeNull();
  expect(rest.ok).toBe(true);
});
