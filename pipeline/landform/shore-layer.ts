import type { GeoContext } from '../build/geo-step.ts';
import { relateBox } from '../geometry/clip-area.ts';
import { clipLine } from '../geometry/clip-line.ts';
import { areaSquareMeters } from '../geometry/measure.ts';
import { boxOf } from '../../src/domain/geo/bounds.ts';
import { names } from '../shortbread/names.ts';
import { waterKindOf } from '../shortbread/water.ts';
import { generalizeLines } from '../tiles/generalize.ts';
import { groupLines } from '../tiles/group-lines.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import { MIN_WATER_SQUARE_METERS, valueAt } from '../tiles/zoom-rules.ts';
import { breadthMeters, shoreLines } from './shore-lines.ts';

const MIN_PIXELS = 2;

/** `shores`: where water meets land, the water on the right of the line; `breadth` in metres, `name`. */
export function shoreLayer({ areas, ground }: GeoContext): TileLayer {
  const waters = areas.areas.filter(
    ({ source, tags, polygons }) =>
      waterKindOf(source, tags) !== null && relateBox(ground, boxOf(polygons.flat(2))) !== 'outside',
  );
  const shores = shoreLines(waters).map(({ water, lines }) => ({
    squareMeters: areaSquareMeters(water.polygons),
    rank: 0,
    properties: { breadth: breadthMeters(water.polygons), ...names(water.tags) },
    lines: lines.flatMap((line) => clipLine(line, ground)),
    keepDirection: true,
  }));
  return {
    name: 'shores',
    featuresAt: (zoom) => {
      const minimum = valueAt(MIN_WATER_SQUARE_METERS, zoom);
      const shown = shores.filter(({ squareMeters }) => squareMeters >= minimum);
      return groupLines(shown).flatMap((group) => generalizeLines(group, zoom, MIN_PIXELS));
    },
  };
}
