import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { travelMinutes, usedStations } from '../../../../src/domain/compose/travel-minutes.ts';
import { walkOrderProblem } from '../../../../src/domain/compose/walk-order.ts';
import type { ResolvedPlace } from '../../../../src/domain/compose/resolve-place.ts';
import { waypointsOf } from '../../../../src/domain/compose/waypoints.ts';
import { orderStops } from '../../../../src/domain/order/order-stops.ts';
import { type ComposedTour, EMPTY_WALK, type WalkPlace } from '../../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

/** Along a street: the letter tells how far, in minutes of walking. */
const at = (letter: string): number => letter.charCodeAt(0) - 'a'.charCodeAt(0);
const place = (letter: string): WalkPlace => ({ kind: 'site', id: letter });
const resolve = (asked: WalkPlace): ResolvedPlace => {
  if (asked.kind !== 'site' || asked.id === 'x') return { state: 'missing' };
  const point = lngLat(120 + at(asked.id) / 1000, 30);
  const end = { target: { type: 'Point', coordinates: point }, point, accuracyMeters: 10 } as const;
  return {
    state: 'found',
    spot: { key: asked.id, name: null, end, ref: null, told: { story: [], hours: null } },
  };
};
const walkOf = (letters: string, change: Partial<ComposedTour> = {}): ComposedTour => ({
  ...EMPTY_WALK,
  stops: Array.from(letters, (letter) => ({ place: place(letter), stayMinutes: 0 })),
  ...change,
});

function bestOrder(walk: ComposedTour): string | null {
  const waypoints = waypointsOf(walk, resolve, null);
  const minutes = waypoints.map(({ spot: from }) =>
    waypoints.map(({ spot: to }) => Math.abs(at(from.key) - at(to.key))),
  );
  const found = orderStops(walkOrderProblem(walk, waypoints, minutes));
  if (!found.ok) return null;
  const stops = waypoints.filter(({ role }) => role === 'stop');
  return found.value.plan.order.map((stop) => stops[stop]?.spot.key ?? '').join('');
}

describe('the best order', () => {
  it('runs along the street from one end or the other', () => {
    expect(['abcd', 'dcba']).toContain(bestOrder(walkOf('cadb')));
  });

  it('begins and ends at stops that are held, and at places beside them', () => {
    expect(bestOrder(walkOf('cadb', { start: 'first' }))).toMatch(/^c/);
    expect(bestOrder(walkOf('cadb', { end: 'last' }))).toMatch(/b$/);
    expect(bestOrder(walkOf('bdac', { start: 'first', end: 'last' }))).toMatch(/^b.*c$/);
    expect(bestOrder(walkOf('cadb', { start: place('z') }))).toBe('dcba');
    expect(bestOrder(walkOf('cadb', { end: place('z') }))).toBe('abcd');
  });

  it('comes back to its first stop, or to the place it began at', () => {
    const round = waypointsOf(walkOf('cadb', { end: 'start' }), resolve, null);
    expect(round.at(-1)).toMatchObject({ role: 'end', spot: { key: 'c' } });
    expect(bestOrder(walkOf('cadb', { end: 'start' }))).toMatch(/^c/);
    const back = waypointsOf(walkOf('ca', { start: place('z'), end: 'start' }), resolve, null);
    expect(back.map(({ spot }) => spot.key).join('')).toBe('zcaz');
  });

  it('leaves out what is not known, and waits for a position that was not told', () => {
    const waypoints = waypointsOf(walkOf('axb', { start: 'here', end: place('x') }), resolve, null);
    expect(waypoints.map(({ role, index }) => [role, index])).toEqual([
      ['stop', 0],
      ['stop', 2],
    ]);
  });
});

describe('minutes on foot or by metro', () => {
  const minutes = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constant(Infinity));
  const matrix = (rows: number, columns: number) =>
    fc.array(fc.array(minutes, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });

  it('are those of the quicker, over every pair of stations in reach', () => {
    fc.assert(
      fc.property(matrix(3, 3), matrix(3, 4), matrix(4, 4), (walks, toStations, rides) => {
        const rideMinutes = (from: number, to: number) => rides[from]?.[to] ?? Infinity;
        const found = travelMinutes(walks, { toStations, rideMinutes });
        for (const [from, to] of [
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const) {
          const near = (row: number) =>
            (toStations[row] ?? [])
              .map((walk, station) => ({ walk, station }))
              .filter(({ walk }) => walk <= 60);
          const byMetro = near(from).flatMap((on) =>
            near(to).map((off) => on.walk + rideMinutes(on.station, off.station) + off.walk),
          );
          expect(found[from]?.[to]).toBe(Math.min(walks[from]?.[to] ?? Infinity, ...byMetro));
        }
      }),
    );
  });

  it('take the four nearest stations of each place, within an hour', () => {
    expect(usedStations([[70, 10, 20, 30, 40, 5]])).toEqual([1, 2, 3, 5]);
    expect(usedStations([[60, 61]])).toEqual([0]);
  });
});
