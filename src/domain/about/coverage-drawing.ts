import { toWorldPixels } from '../geo/mercator.ts';
import { boundsOf } from '../geo/bounds.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { CoverageFeature, CoverageLevel } from '../../schema/coverage.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat } from '../../schema/lng-lat.ts';

/** Paths in the units of `size`. */
export type CoverageDrawing = Readonly<{
  size: Readonly<{ width: number; height: number }>;
  areas: readonly Readonly<{ level: CoverageLevel; vintage: string; path: string }>[];
  outline: string;
}>;

/** Web Mercator at which the district is a few hundred units high. */
const ZOOM = 10;

/** Where the base data reach, over the outline of `district`; null when either has no position. */
export function coverageDrawing(
  coverage: readonly CoverageFeature[],
  district: readonly Geometry[],
): CoverageDrawing | null {
  const bounds = boundsOf(coverage.map(({ geometry }) => geometry));
  if (bounds === null || district.length === 0) return null;
  const { southWest, northEast } = bounds;
  const upperLeft = toWorldPixels(lngLat(southWest[0], northEast[1]), ZOOM);
  const lowerRight = toWorldPixels(lngLat(northEast[0], southWest[1]), ZOOM);
  const pathOf = (geometry: Geometry): string =>
    geometryParts(geometry)
      .polygons.flat()
      .map((ring) => {
        const points = ring.map((position) => {
          const { x, y } = toWorldPixels(position, ZOOM);
          return `${(x - upperLeft.x).toFixed(1)} ${(y - upperLeft.y).toFixed(1)}`;
        });
        return `M${points.join('L')}Z`;
      })
      .join('');
  return {
    size: { width: lowerRight.x - upperLeft.x, height: lowerRight.y - upperLeft.y },
    areas: coverage.map(({ properties: { level, vintage }, geometry }) => ({
      level,
      vintage,
      path: pathOf(geometry),
    })),
    outline: district.map(pathOf).join(''),
  };
}
