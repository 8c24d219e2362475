import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createGround, type Ground, type Points } from '../../../../src/domain/chance/chance-ground.ts';

const pair = v.tuple([v.number(), v.number()]);
const PatternSchema = v.object({
  window: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  clarkEvans: v.object({ naive: v.number(), donnelly: v.number() }),
  k: v.array(pair),
  points: v.array(pair),
});
const MoranSchema = v.object({
  moran: v.number(),
  values: v.array(v.number()),
  neighbors: v.array(v.array(v.number())),
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/statistics/${name}.json`, import.meta.url), 'utf8'));

export const toPoints = (pairs: readonly (readonly [number, number])[]): Points => ({
  xs: Float64Array.from(pairs, ([x]) => x),
  ys: Float64Array.from(pairs, ([, y]) => y),
});

/** The ground of a rectangle whose sides are whole squares of the raster. */
export const rectangle = (west: number, south: number, east: number, north: number): Ground =>
  createGround(
    [
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    ],
    500,
  );

/** A published pattern with what spatstat says of it. */
export function knownPattern(name: string) {
  const { window, points, clarkEvans, k } = v.parse(PatternSchema, read(name));
  return { ground: rectangle(...window), points: toPoints(points), clarkEvans, k };
}

/** A published set of values with what esda says of it. */
export const knownValues = (name: string) => v.parse(MoranSchema, read(name));
