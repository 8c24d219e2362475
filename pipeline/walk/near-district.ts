import { metersPerDegree } from '../../src/domain/walk/meters-per-degree.ts';
import { at } from '../geometry/at.ts';
import type { MultiPolygon, Position } from '../geometry/position.ts';
import { ringContains } from '../geometry/ring.ts';

/** Positions are judged in squares of this size, about 200 m: the edge of the network needs no finer line. */
const SQUARE_DEGREES = 0.002;

/** A test whether a position lies in the district or within `bufferMeters` of it. */
export function nearDistrict(district: MultiPolygon, bufferMeters: number): (position: Position) => boolean {
  const known = new Map<string, boolean>();
  return ([lng, lat]) => {
    const column = Math.floor(lng / SQUARE_DEGREES);
    const row = Math.floor(lat / SQUARE_DEGREES);
    const key = `${column}/${row}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const middle: Position = [(column + 0.5) * SQUARE_DEGREES, (row + 0.5) * SQUARE_DEGREES];
    const near = district.some((polygon) => isNear(polygon, middle, bufferMeters));
    known.set(key, near);
    return near;
  };
}

function isNear(polygon: MultiPolygon[number], position: Position, bufferMeters: number): boolean {
  const inside = polygon.reduce((odd, ring) => odd !== ringContains(ring, position), false);
  return inside || polygon.some((ring) => metersToRing(ring, position) <= bufferMeters);
}

function metersToRing(ring: readonly Position[], [lng, lat]: Position): number {
  const scale = metersPerDegree(lat);
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [fromLng, fromLat] = at(ring, i - 1);
    const [toLng, toLat] = at(ring, i);
    const [ax, ay] = [(fromLng - lng) * scale.lng, (fromLat - lat) * scale.lat];
    const [dx, dy] = [(toLng - fromLng) * scale.lng, (toLat - fromLat) * scale.lat];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
    nearest = Math.min(nearest, Math.hypot(ax + dx * along, ay + dy * along));
  }
  return nearest;
}
