import Flatbush from 'flatbush';
import { at } from '../geometry/at.ts';
import { areaSquareMeters, lengthMeters } from '../geometry/measure.ts';
import type { Line, MultiPolygon, Position } from '../../src/domain/geo/position.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import { isPointInPolygon } from '../../src/domain/geo/polygon.ts';

export type ShoreOf<T> = Readonly<{ water: T; lines: readonly Line[] }>;

type Water = Readonly<{ polygons: MultiPolygon }>;

const key = ([lng, lat]: Position) => `${lng},${lat}`;

/** Ring segments with the water on their right: the reverse of how polygons are wound. */
function shoreSegments({ polygons }: Water): [Position, Position][] {
  return polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, i): [Position, Position] => [end, at(ring, i)]));
}

/** Answers whether a position lies in water other than the `self`-th. */
function createOtherWater(waters: readonly Water[]): (position: Position, self: number) => boolean {
  const polygons = waters.flatMap((water, owner) => water.polygons.map((polygon) => ({ polygon, owner })));
  if (polygons.length === 0) return () => false;
  const index = new Flatbush(polygons.length);
  for (const { polygon } of polygons) index.add(...boxOf(polygon[0] ?? []));
  index.finish();
  return (position, self) =>
    index.search(...position, ...position).some((i) => {
      const { polygon, owner } = at(polygons, i);
      return owner !== self && isPointInPolygon(position, polygon);
    });
}

/**
 * The outline of each water, without the edges where one water meets or overlaps another: only where water
 * meets land is a shore.
 */
export function shoreLines<T extends Water>(waters: readonly T[]): ShoreOf<T>[] {
  const segments = waters.map(shoreSegments);
  const directed = new Set(segments.flat().map(([a, b]) => `${key(a)} ${key(b)}`));
  const isOtherWater = createOtherWater(waters);
  return waters.flatMap((water, self) => {
    const shore = at(segments, self).filter(
      ([a, b]) =>
        !directed.has(`${key(b)} ${key(a)}`) && !isOtherWater([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], self),
    );
    const lines = chain(shore);
    return lines.length === 0 ? [] : [{ water, lines }];
  });
}

/** Consecutive segments as lines; a whole ring stays closed. */
function chain(segments: readonly (readonly [Position, Position])[]): Line[] {
  const lines: Position[][] = [];
  // Reversed rings come out last segment first: walk them backwards to keep their direction.
  for (const [a, b] of segments.toReversed()) {
    const current = lines.at(-1);
    if (current !== undefined && key(at(current, current.length - 1)) === key(a)) current.push(b);
    else lines.push([a, b]);
  }
  return lines;
}

/** Area by perimeter, metres: half the width of a long water, half the radius of a round one. */
export function breadthMeters(polygons: MultiPolygon): number {
  const perimeter = polygons.flat().reduce((sum, ring) => sum + lengthMeters(ring), 0);
  return Math.round(areaSquareMeters(polygons) / perimeter);
}
