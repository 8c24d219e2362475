import { at } from './at.ts';
import type { Box, MultiPolygon, Position, Ring } from '../../src/domain/geo/position.ts';
import { boxOf, boxesMeet } from '../../src/domain/geo/bounds.ts';
import { isPointInPolygon } from '../../src/domain/geo/polygon.ts';

/** An area that other geometry is cut to. */
export type ClipArea = Readonly<{ polygons: MultiPolygon; rings: readonly Ring[]; box: Box }>;

export function createClipArea(polygons: MultiPolygon): ClipArea {
  const rings = polygons.flat();
  return { polygons, rings, box: boxOf(rings.flat()) };
}

export function areaContains({ polygons, box }: ClipArea, position: Position): boolean {
  if (!boxesMeet(box, [...position, ...position])) return false;
  return polygons.some((polygon) => isPointInPolygon(position, polygon));
}

/** Liang–Barsky: whether the segment has a part in the box. */
function segmentMeetsBox(a: Position, b: Position, [west, south, east, north]: Box): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    else if (p > 0) to = Math.min(to, q / p);
  }
  return from <= to;
}

/** Where a box lies: only what `crosses` needs to be cut. */
export function relateBox(area: ClipArea, box: Box): 'inside' | 'outside' | 'crosses' {
  if (!boxesMeet(area.box, box)) return 'outside';
  for (const ring of area.rings) {
    for (let i = 1; i < ring.length; i++) {
      if (segmentMeetsBox(at(ring, i - 1), at(ring, i), box)) return 'crosses';
    }
  }
  return areaContains(area, [box[0], box[1]]) ? 'inside' : 'outside';
}
