import polygonClipping, { type Geom } from 'polygon-clipping';
import { relateBox, type ClipArea } from './clip-area.ts';
import type { Box, MultiPolygon, Ring } from '../../src/domain/geo/position.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';

const toGeom = (polygons: MultiPolygon): Geom =>
  polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y])));

export function boxRing([west, south, east, north]: Box): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function intersectPolygons(a: MultiPolygon, b: MultiPolygon): MultiPolygon {
  return polygonClipping.intersection(toGeom(a), toGeom(b));
}

export function unitePolygons(parts: readonly MultiPolygon[]): MultiPolygon {
  const [first, ...rest] = parts.map(toGeom);
  return first === undefined ? [] : polygonClipping.union(first, ...rest);
}

/** The part of `polygons` in the area; those whole inside are passed on untouched. */
export function clipPolygons(polygons: MultiPolygon, area: ClipArea): MultiPolygon {
  return polygons.flatMap((polygon) => {
    const relation = relateBox(area, boxOf(polygon[0] ?? []));
    if (relation === 'inside') return [polygon];
    return relation === 'outside' ? [] : intersectPolygons([polygon], area.polygons);
  });
}

/**
 * Cuts polygons into pieces of at most `maxDegrees` a side, on a grid that all polygons share. Holes that
 * cross a cut become part of the outer ring, so that few pieces keep holes.
 */
export function cutIntoPieces(polygons: MultiPolygon, maxDegrees: number): MultiPolygon {
  return polygons.flatMap((polygon) => cutPolygon([polygon], maxDegrees));
}

function cutPolygon(polygons: MultiPolygon, maxDegrees: number): MultiPolygon {
  return polygons.flatMap((polygon) => {
    const box = boxOf(polygon[0] ?? []);
    const halves = halve(box, maxDegrees);
    if (halves === null) return [polygon];
    return halves.flatMap((half) => cutPolygon(intersectPolygons([polygon], [[boxRing(half)]]), maxDegrees));
  });
}

/** The two halves of `box` on either side of the grid line nearest its middle; null when no grid line cuts it. */
function halve(box: Box, step: number): readonly [Box, Box] | null {
  const [west, south, east, north] = box;
  const [lng, lat] = [middleGridLine(west, east, step), middleGridLine(south, north, step)];
  const pad = step / 100;
  const padded: Box = [west - pad, south - pad, east + pad, north + pad];
  if (lng !== null && (lat === null || east - west >= north - south)) {
    return [
      [padded[0], padded[1], lng, padded[3]],
      [lng, padded[1], padded[2], padded[3]],
    ];
  }
  if (lat === null) return null;
  return [
    [padded[0], padded[1], padded[2], lat],
    [padded[0], lat, padded[2], padded[3]],
  ];
}

function middleGridLine(from: number, to: number, step: number): number | null {
  const line = Math.round((from + to) / 2 / step) * step;
  const epsilon = step * 1e-6;
  return line > from + epsilon && line < to - epsilon ? line : null;
}

export function subtractPolygons(from: MultiPolygon, taken: MultiPolygon): MultiPolygon {
  return taken.length === 0 ? from : polygonClipping.difference(toGeom(from), toGeom(taken));
}
