import { nearestShare } from '../../src/domain/geo/segment.ts';
import { RADIANS_PER_DEGREE } from '../../src/domain/geo/ellipsoid.ts';
import { at } from './at.ts';
import { MIDDLE_LATITUDE } from './measure.ts';
import type { Line, MultiPolygon, Position, Ring } from '../../src/domain/geo/position.ts';

/** How much longer a degree of latitude is on the map than one of longitude. */
const LAT_STRETCH = 1 / Math.cos(MIDDLE_LATITUDE * RADIANS_PER_DEGREE);

function squaredDistanceToSegment(p: Position, a: Position, b: Position): number {
  const ay = a[1] * LAT_STRETCH;
  const [x, y] = [a[0] - p[0], ay - p[1] * LAT_STRETCH];
  const [dx, dy] = [b[0] - a[0], b[1] * LAT_STRETCH - ay];
  const share = nearestShare({ x, y, dx, dy });
  return (x + share * dx) ** 2 + (y + share * dy) ** 2;
}

function farthest(line: Line, from: number, to: number): { index: number; squared: number } {
  const [a, b] = [at(line, from), at(line, to)];
  let best = { index: from, squared: 0 };
  for (let i = from + 1; i < to; i++) {
    const squared = squaredDistanceToSegment(at(line, i), a, b);
    if (squared > best.squared) best = { index: i, squared };
  }
  return best;
}

/** Douglas–Peucker: the ends stay; no left-out position is farther than the tolerance (degrees of longitude). */
export function simplifyLine(line: Line, toleranceDegrees: number): Line {
  if (line.length <= 2) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const { index, squared } = farthest(line, span[0], span[1]);
    if (squared <= toleranceDegrees ** 2) continue;
    keep[index] = 1;
    stack.push([span[0], index], [index, span[1]]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

/** As `simplifyLine`, with the ring opened at its two most distant positions; null when nothing is left. */
function simplifyRing(ring: Ring, toleranceDegrees: number): Ring | null {
  const start = at(ring, 0);
  let far = 0;
  let farSquared = 0;
  ring.forEach((position, i) => {
    const squared = squaredDistanceToSegment(position, start, start);
    if (squared > farSquared) [far, farSquared] = [i, squared];
  });
  const simple = [
    ...simplifyLine(ring.slice(0, far + 1), toleranceDegrees),
    ...simplifyLine(ring.slice(far), toleranceDegrees).slice(1),
  ];
  return simple.length >= 4 ? simple : null;
}

/** Rings that collapse are left out; a polygon goes with its outer ring. */
export function simplifyPolygons(polygons: MultiPolygon, toleranceDegrees: number): MultiPolygon {
  return polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => simplifyRing(ring, toleranceDegrees));
    if (outer === null || outer === undefined) return [];
    return [[outer, ...holes.filter((hole) => hole !== null)]];
  });
}
