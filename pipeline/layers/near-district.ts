import { metersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import { isPointInPolygon } from '../../src/domain/geo/polygon.ts';
import type { MultiPolygon, Polygon, Position } from '../../src/domain/geo/position.ts';
import { metersToSegment } from '../../src/domain/geo/segment.ts';
import { at } from '../geometry/at.ts';

/** Positions are judged in squares, each once by its middle: `degrees` a side, the first corner at `from`. */
export type Squares = Readonly<{ degrees: number; from: number }>;

export type NearDistrict = Readonly<{ district: MultiPolygon; bufferMeters: number; squares: Squares }>;

/** A test whether a position lies in the district or within `bufferMeters` of it. */
export function createNearDistrict({ district, bufferMeters, squares }: NearDistrict) {
  const { degrees, from } = squares;
  const known = new Map<string, boolean>();
  return ([lng, lat]: Position): boolean => {
    const [column, row] = [Math.floor((lng - from) / degrees), Math.floor((lat - from) / degrees)];
    const key = `${column}/${row}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const middle: Position = [from + (column + 0.5) * degrees, from + (row + 0.5) * degrees];
    const near = district.some((polygon) => isNear(polygon, middle, bufferMeters));
    known.set(key, near);
    return near;
  };
}

function isNear(polygon: Polygon, position: Position, bufferMeters: number): boolean {
  if (isPointInPolygon(position, polygon)) return true;
  const scale = metersPerDegree(position[1]);
  return polygon.some((ring) =>
    ring.some((to, i) => i > 0 && metersToSegment(position, [at(ring, i - 1), to], scale) <= bufferMeters),
  );
}
