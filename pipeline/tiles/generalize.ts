import { joinLines } from '../geometry/join-lines.ts';
import { areaSquareMeters } from '../geometry/measure.ts';
import { cutIntoPieces } from '../geometry/polygon-boolean.ts';
import type { Line, MultiPolygon } from '../../src/domain/geo/position.ts';
import { simplifyLine, simplifyPolygons } from '../geometry/simplify.ts';
import type { TileFeature, TileProperties } from './tile-feature.ts';
import { degreesPerPixel } from '../../src/domain/geo/mercator.ts';
import { PIECE_DEGREES, TOLERANCE_PIXELS, valueAt } from './zoom-rules.ts';

function toleranceDegrees(zoom: number): number {
  return valueAt(TOLERANCE_PIXELS, zoom) * degreesPerPixel(zoom);
}

/** Simplified for `zoom`, without holes below `minHoleSquareMeters`, cut into pieces. */
export function generalizePolygons(
  polygons: MultiPolygon,
  zoom: number,
  minHoleSquareMeters: number,
): MultiPolygon {
  const withoutSmallHoles = polygons.map(([outer, ...holes]) => [
    ...(outer === undefined ? [] : [outer]),
    ...holes.filter((hole) => areaSquareMeters([[hole]]) >= minHoleSquareMeters),
  ]);
  return cutIntoPieces(simplifyPolygons(withoutSmallHoles, toleranceDegrees(zoom)), PIECE_DEGREES);
}

export type LineGroup = Readonly<{
  properties: TileProperties;
  lines: readonly Line[];
  keepDirection: boolean;
}>;

/** Lines of one look joined end to end, then simplified for `zoom`; those under `minPixels` are left out. */
export function generalizeLines(group: LineGroup, zoom: number, minPixels: number): TileFeature[] {
  const pixel = degreesPerPixel(zoom);
  const lines = joinLines(group.lines, group)
    .map((line) => simplifyLine(line, toleranceDegrees(zoom)))
    .filter((line) => lengthDegrees(line) >= minPixels * pixel);
  return lines.length === 0 ? [] : [{ geometry: { type: 'lines', lines }, properties: group.properties }];
}

function lengthDegrees(line: Line): number {
  return line.reduce((sum, [x, y], i) => {
    const previous = i === 0 ? undefined : line[i - 1];
    return previous === undefined ? 0 : sum + Math.hypot(x - previous[0], y - previous[1]);
  }, 0);
}
