import { describe, expect, it } from 'vitest';
import type { OrderProblem, OrderStop } from '../../../../src/domain/order/order-problem.ts';
import { orderStops } from '../../../../src/domain/order/order-stops.ts';
import { sampleProblem } from './sample-problems.ts';

/** Stops along a street, ten minutes apart; the start at its west end. */
function street(stops: readonly Partial<OrderStop>[], problem: Partial<OrderProblem> = {}): OrderProblem {
  const minutes = Array.from({ length: 8 }, (_, from) =>
    Array.from({ length: 8 }, (_unused, to) => Math.abs(from - to) * 10),
  );
  return {
    minutes,
    start: 0,
    end: null,
    stops: stops.map((stop) => ({ at: 1, stayMinutes: 0, windows: null, ...stop })),
    startMinute: 540,
    budgetMinutes: null,
    keepOrder: false,
    ...problem,
  };
}

const NO_WAY = Infinity;

describe('an order that fits', () => {
  it('says when each stop is come to, waited for and left, and what it saves', () => {
    const found = orderStops(
      street([
        { at: 3, stayMinutes: 5 },
        { at: 1, stayMinutes: 15 },
      ]),
    );
    expect(found).toEqual({
      ok: true,
      value: {
        isExact: true,
        savedMinutes: 20,
        missed: null,
        plan: {
          order: [1, 0],
          visits: [
            { stop: 1, arrival: 550, waitMinutes: 0, departure: 565 },
            { stop: 0, arrival: 585, waitMinutes: 0, departure: 590 },
          ],
          finish: 590,
          totalMinutes: 50,
          travelMinutes: 30,
          waitMinutes: 0,
        },
      },
    });
  });

  it('goes past a stop that is not open yet, when that is quicker than to wait', () => {
    const hours = [{ opens: 600, closes: 660 }];
    const found = orderStops(street([{ at: 1, windows: hours }, { at: 3 }], { end: 0 }));
    expect(found).toMatchObject({
      ok: true,
      value: { plan: { order: [1, 0], waitMinutes: 10, finish: 610 } },
    });
  });

  it('waits for the second of two windows when the stay does not fit the first any more', () => {
    const windows = [
      { opens: 480, closes: 560 },
      { opens: 600, closes: 700 },
    ];
    const visit = (stayMinutes: number) => {
      const found = orderStops(street([{ at: 1, stayMinutes, windows }]));
      return found.ok ? found.value.plan.visits[0] : null;
    };
    expect(visit(10)).toMatchObject({ waitMinutes: 0, departure: 560 });
    expect(visit(11)).toMatchObject({ waitMinutes: 50, departure: 611 });
  });

  it('knows that the way there is not the way back', () => {
    const minutes = [
      [0, 10, 10],
      [10, 0, 30],
      [10, 5, 0],
    ];
    const found = orderStops(street([{ at: 1 }, { at: 2 }], { minutes }));
    expect(found).toMatchObject({ ok: true, value: { plan: { order: [1, 0], totalMinutes: 15 } } });
  });

  it('begins and ends where it likes when both are free', () => {
    const found = orderStops(street([{ at: 3 }, { at: 7 }, { at: 5 }], { start: null }));
    expect(found).toMatchObject({ ok: true, value: { plan: { totalMinutes: 40 } } });
  });

  it('keeps the order given when asked to', () => {
    const found = orderStops(street([{ at: 3 }, { at: 1 }], { keepOrder: true }));
    expect(found).toMatchObject({
      ok: true,
      value: { savedMinutes: 0, plan: { order: [0, 1], totalMinutes: 50 } },
    });
  });

  it('does not tell a saving where the order given misses the hours, or a way, and says which', () => {
    const found = orderStops(street([{ at: 3 }, { at: 1, windows: [{ opens: 540, closes: 555 }] }]));
    expect(found).toMatchObject({
      ok: true,
      value: { savedMinutes: null, missed: 'hours', plan: { order: [1, 0] } },
    });
    const minutes = [
      [0, 10, 10],
      [10, 0, NO_WAY],
      [10, 5, 0],
    ];
    expect(orderStops(street([{ at: 1 }, { at: 2 }], { minutes }))).toMatchObject({
      ok: true,
      value: { savedMinutes: null, missed: 'way', plan: { order: [1, 0] } },
    });
  });

  it('of no stops is the way from the start to the end', () => {
    expect(orderStops(street([], { end: 4 }))).toMatchObject({
      ok: true,
      value: { plan: { totalMinutes: 40 } },
    });
  });
});

describe('an order that does not fit', () => {
  it.each([false, true])('says by how much the budget is not enough, order kept: %s', (keepOrder) => {
    const stops = [{ at: 1, stayMinutes: 30 }, { at: 3 }];
    expect(orderStops(street(stops, { budgetMinutes: 60, keepOrder })).ok).toBe(true);
    expect(orderStops(street(stops, { budgetMinutes: 59, keepOrder }))).toMatchObject({
      ok: false,
      error: { code: 'over-budget', overMinutes: 1, drop: 0, plan: { totalMinutes: 60 } },
    });
  });

  it('names no stop where one is not enough, and never the only one', () => {
    const error = { code: 'over-budget', drop: null };
    const far = [
      { at: 5, stayMinutes: 60 },
      { at: 6, stayMinutes: 60 },
    ];
    expect(orderStops(street(far, { budgetMinutes: 60 }))).toMatchObject({ ok: false, error });
    expect(orderStops(street([{ at: 5 }], { budgetMinutes: 10 }))).toMatchObject({ ok: false, error });
  });

  it('names the stop that is closed, in time or all day', () => {
    const over = [{ opens: 480, closes: 530 }];
    for (const windows of [over, []]) {
      expect(orderStops(street([{ at: 2 }, { at: 3, windows }]))).toMatchObject({
        ok: false,
        error: { code: 'hours', neverOpen: [1], drop: 1, isExact: true },
      });
    }
  });

  it('hours that only together cannot be kept: closes nothing by itself, and fits without one', () => {
    const windows = [{ opens: 550, closes: 580 }];
    const stops = [
      { at: 1, stayMinutes: 20, windows },
      { at: 2, stayMinutes: 20, windows: [{ opens: 560, closes: 580 }] },
    ];
    expect(orderStops(street(stops))).toMatchObject({
      ok: false,
      error: { code: 'hours', neverOpen: [], drop: 1 },
    });
  });

  it('without some stop the hours fit but not the budget: none is named', () => {
    const stops = [
      { at: 1, stayMinutes: 90 },
      { at: 2, windows: [] },
    ];
    expect(orderStops(street(stops, { budgetMinutes: 60 }))).toMatchObject({
      ok: false,
      error: { code: 'hours', neverOpen: [1], drop: null },
    });
  });
});

describe('stops that no way leads to', () => {
  const island = (at: number) =>
    Array.from({ length: 8 }, (_, from) =>
      Array.from({ length: 8 }, (_unused, to) => (from !== to && (from === at || to === at) ? NO_WAY : 10)),
    );

  it.each([
    ['from a start', { start: 0 }],
    ['to an end', { start: null, end: 0 }],
    ['with free ends', { start: null }],
  ])('are named, %s', (_, ends) => {
    const stops = [{ at: 1 }, { at: 2 }, { at: 3 }];
    expect(orderStops(street(stops, { minutes: island(2), ...ends }))).toEqual({
      ok: false,
      error: { code: 'unreachable', stops: [1] },
    });
  });

  it('are named before hours and budget', () => {
    const stops = [{ at: 1, windows: [] }, { at: 2 }, { at: 3 }];
    expect(orderStops(street(stops, { minutes: island(2), budgetMinutes: 1 }))).toEqual({
      ok: false,
      error: { code: 'unreachable', stops: [1] },
    });
  });

  it('but a way that leads on only in one direction is taken in that one', () => {
    const minutes = [
      [0, NO_WAY],
      [10, 0],
    ];
    const found = orderStops(street([{ at: 0 }, { at: 1 }], { minutes, start: null }));
    expect(found).toMatchObject({ ok: true, value: { plan: { order: [1, 0] } } });
  });

  it('two dead ends: either is at fault', () => {
    const minutes = [
      [0, 10, 10, 10],
      [NO_WAY, 0, 10, 10],
      [NO_WAY, NO_WAY, 0, NO_WAY],
      [NO_WAY, NO_WAY, NO_WAY, 0],
    ];
    const stops = [{ at: 1 }, { at: 2 }, { at: 3 }];
    expect(orderStops(street(stops, { minutes }))).toEqual({
      ok: false,
      error: { code: 'unreachable', stops: [1, 2] },
    });
  });
});

describe('while it searches', () => {
  const problem = sampleProblem(4, { stops: 12 });

  it.each([12, 0])('tells how far it is, up to %i stops exactly', (exactStops) => {
    const shares: number[] = [];
    orderStops(problem, { exactStops, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('stops when it is cancelled', () => {
    let asked = 0;
    const found = orderStops(problem, { isCancelled: () => ++asked === 2 });
    expect([found, asked]).toEqual([{ ok: false, error: { code: 'cancelled' } }, 2]);
  });
});

it('more than 25 stops are too many, and minutes that are none a mistake of the caller', () => {
  expect(orderStops(street(Array.from({ length: 26 }, () => ({}))))).toEqual({
    ok: false,
    error: { code: 'too-many', most: 25 },
  });
  expect(() =>
    orderStops(
      street([{}], {
        minutes: [
          [0, NaN],
          [1, 0],
        ],
      }),
    ),
  ).toThrow(RangeError);
  expect(() => orderStops(street([{}], { minutes: [[0], [1, 0]] }))).toThrow(RangeError);
});
