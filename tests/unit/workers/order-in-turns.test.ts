import { expect, it } from 'vitest';
import { orderStops } from '../../../src/domain/order/order-stops.ts';
import { createOrdering } from '../../../src/workers/order-in-turns.ts';
import { sampleProblem } from '../domain/order/sample-problems.ts';

const problem = sampleProblem(4, { stops: 12 });

/** A clock by which each look takes so many milliseconds. */
function createClock(ms: number): () => number {
  let now = 0;
  return () => (now += ms);
}

it('finds what the search finds in one go', async () => {
  expect(await createOrdering().order(problem)).toEqual(orderStops(problem));
});

it('lets others speak every 30 ms, and tells how far it is then', async () => {
  const shares: number[] = [];
  let pauses = 0;
  const pause = () => {
    pauses++;
    return Promise.resolve();
  };
  await createOrdering(pause, createClock(30)).order(problem, (share) => shares.push(share));
  expect(shares).toEqual([0.25, 0.5, 0.75]);
  expect(pauses).toBe(3);
  await createOrdering(pause, createClock(1)).order(problem);
  expect(pauses).toBe(3);
});

it('ends when it is cancelled in a pause, and the next search does not', async () => {
  let pauses = 0;
  const ordering = createOrdering(() => {
    if (++pauses === 1) ordering.cancel();
    return Promise.resolve();
  }, createClock(30));
  expect(await ordering.order(problem)).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(pauses).toBe(1);
  expect(await ordering.order(problem)).toMatchObject({ ok: true });
});
