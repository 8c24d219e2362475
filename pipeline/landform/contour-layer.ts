import type { GeoContext } from '../build/geo-step.ts';
import { buildKnownHeights } from '../dem/known-heights.ts';
import { clipLine } from '../geometry/clip-line.ts';
import { generalizeLines } from '../tiles/generalize.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import { contourLines } from './contour-lines.ts';

const INDEX_METERS = 100;
const INDEX_MIN_ZOOM = 12;
const ALL_MIN_ZOOM = 13;
const MIN_PIXELS = 4;

/** `contours`: `ele`, and `index` for every 100 m. */
export function contourLayer({ dem, ground }: GeoContext): TileLayer {
  const contours = contourLines(dem, buildKnownHeights(dem)).map(({ ele, lines }) => ({
    ele,
    lines: lines.flatMap((line) => clipLine(line, ground)),
  }));
  return {
    name: 'contours',
    featuresAt: (zoom) =>
      contours.flatMap(({ ele, lines }) => {
        const isIndex = ele % INDEX_METERS === 0;
        if (zoom < (isIndex ? INDEX_MIN_ZOOM : ALL_MIN_ZOOM)) return [];
        const properties = isIndex ? { ele, index: true } : { ele };
        return generalizeLines({ properties, lines, keepDirection: true }, zoom, MIN_PIXELS);
      }),
  };
}
