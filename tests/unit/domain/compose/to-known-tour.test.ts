import { describe, expect, it } from 'vitest';
import type { WalkSpot } from '../../../../src/domain/compose/resolve-place.ts';
import { type Reached, toKnownTour } from '../../../../src/domain/compose/to-known-tour.ts';
import { tourTotals } from '../../../../src/domain/tour/known-tour.ts';
import { type ComposedTour, EMPTY_WALK } from '../../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { walkLeg } from '../../../fixtures/known-tour.ts';

const spot = (name: string | null, east: number): WalkSpot => {
  const point = lngLat(120 + east / 100, 30);
  return {
    key: `${String(name)} ${String(east)}`,
    name: name === null ? null : { zh: name, en: name },
    end: { target: { type: 'Point', coordinates: point }, point, accuracyMeters: 30 },
    ref: null,
    told: { story: [], hours: null },
  };
};
const reachedAt = (
  role: Reached['waypoint']['role'],
  index: number | null,
  of: WalkSpot,
  leg: Reached['leg'] = walkLeg(),
): Reached => ({ waypoint: { role, index, spot: of }, arrival: of.end.point, leg });

const NAMING = { walkName: { zh: '我', en: 'Mine' }, nameGround: () => ({ zh: '点', en: 'Point' }) };
const walk: ComposedTour = {
  ...EMPTY_WALK,
  stops: [0, 1, 2].map((index) => ({
    place: { kind: 'site', id: `s${String(index)}` },
    stayMinutes: 10 * index,
  })),
};
const build = (...reached: readonly Reached[]) => toKnownTour(walk, reached, NAMING);

describe('a walk of the reader’s own as a tour', () => {
  it('has one more leg than stops, empty ones where it begins and ends at a stop', () => {
    const tour = build(reachedAt('stop', 0, spot('A', 0), null), reachedAt('stop', 2, spot(null, 1)));
    expect(tour?.legs.legs.map(({ parts }) => parts.length)).toEqual([0, 1, 0]);
    expect(tour?.legs.stops.map(({ name }) => name.en)).toEqual(['A', 'Point']);
    // Which are its stops, and nothing beside them.
    expect([tour?.legs.start, tour?.legs.end]).toEqual([null, null]);
    expect(tour?.tour).toMatchObject({ name: NAMING.walkName, promise: null, theme: null });
    expect(tour?.tour.stops.map(({ stayMinutes }) => stayMinutes)).toEqual([0, 20]);
  });

  it('has the legs from its start and to its end', () => {
    const tour = build(
      reachedAt('start', null, spot('S', 0), null),
      reachedAt('stop', 1, spot('A', 1)),
      reachedAt('end', null, spot('E', 2)),
    );
    expect(tour?.legs.legs.map(({ parts }) => parts.length)).toEqual([1, 1]);
    expect([tour?.legs.start?.name.en, tour?.legs.end?.name.en]).toEqual(['S', 'E']);
    // A walk is left where its first leg begins.
    expect(tour?.legs.start?.point).toEqual(walkLeg().parts[0]?.line[0]);
  });

  it('has no start and no end of its own where the reader chose the first and the last stop for them', () => {
    const [a, b] = [spot('A', 0), spot('B', 1)];
    const tour = build(
      ...[reachedAt('start', null, a, null), reachedAt('stop', 0, a, walkLeg({ meters: 0 }))],
      ...[reachedAt('stop', 1, b), reachedAt('end', null, b, walkLeg({ meters: 0 }))],
    );
    expect([tour?.legs.start, tour?.legs.end]).toEqual([null, null]);
    expect(tour?.legs.legs.map(({ parts }) => parts.length)).toEqual([0, 1, 0]);
    // Back at the first stop there is an end.
    const round = build(reachedAt('stop', 0, a, null), reachedAt('stop', 1, b), reachedAt('end', null, a));
    expect([round?.legs.start, round?.legs.end?.name.en]).toEqual([null, 'A']);
  });

  it('keeps what is not known of its heights unknown', () => {
    const tour = build(
      reachedAt('stop', 0, spot('A', 0), null),
      reachedAt('stop', 1, spot('B', 1)),
      reachedAt('stop', 2, spot('C', 2), walkLeg({ metersWithoutHeights: 400 })),
    );
    expect(tour === null ? null : tourTotals(tour)).toMatchObject({
      metersWithoutHeights: 400,
      unknownFromLeg: 2,
      access: 'unknown',
    });
  });

  it('is none without a stop', () => {
    expect(build()).toBeNull();
    expect(build(reachedAt('start', null, spot('S', 0), null))).toBeNull();
  });
});
