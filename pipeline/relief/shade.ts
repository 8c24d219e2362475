import { cellOf, createGrid, type Grid } from '../raster/grid.ts';

const RADIANS = Math.PI / 180;

type Light = Readonly<{ azimuth: number; altitude: number; weight: number }>;

/** design.md §7: the sun in the north-west, softened by three more. */
const LIGHTS: readonly Light[] = [
  { azimuth: 315, altitude: 42, weight: 0.62 },
  { azimuth: 275, altitude: 45, weight: 0.2 },
  { azimuth: 0, altitude: 50, weight: 0.12 },
  { azimuth: 225, altitude: 55, weight: 0.06 },
];

const towards = LIGHTS.map(({ azimuth, altitude, weight }) => ({
  east: Math.sin(azimuth * RADIANS) * Math.cos(altitude * RADIANS),
  north: Math.cos(azimuth * RADIANS) * Math.cos(altitude * RADIANS),
  up: Math.sin(altitude * RADIANS),
  weight,
}));
const FLAT = towards.reduce((sum, { up, weight }) => sum + up * weight, 0);

/** Rise per metre to the east and to the north (Horn's 3×3 differences). */
export function gradientAt(
  grid: Grid,
  [cellWidth, cellHeight]: readonly [number, number],
  x: number,
  y: number,
): readonly [number, number] {
  const northWest = cellOf(grid, x - 1, y - 1);
  const northEast = cellOf(grid, x + 1, y - 1);
  const southWest = cellOf(grid, x - 1, y + 1);
  const southEast = cellOf(grid, x + 1, y + 1);
  const east = northEast + 2 * cellOf(grid, x + 1, y) + southEast;
  const west = northWest + 2 * cellOf(grid, x - 1, y) + southWest;
  const north = northWest + 2 * cellOf(grid, x, y - 1) + northEast;
  const south = southWest + 2 * cellOf(grid, x, y + 1) + southEast;
  return [(east - west) / (8 * cellWidth), (north - south) / (8 * cellHeight)];
}

/** Light on a slope against light on flat ground, as a share of the latter: −1 unlit, 0 flat, 0.4 fully lit. */
export function toneOfSlope(eastward: number, northward: number): number {
  const length = Math.hypot(eastward, northward, 1);
  let light = 0;
  for (const { east, north, up, weight } of towards) {
    light += weight * Math.max(0, (up - eastward * east - northward * north) / length);
  }
  return (light - FLAT) / FLAT;
}

/** The tone of every cell, the heights stretched by `exaggeration`. */
export function shade(heights: Grid, cellMeters: readonly [number, number], exaggeration: number): Grid {
  return createGrid(heights.width, heights.height, (x, y) => {
    const [east, north] = gradientAt(heights, cellMeters, x, y);
    return toneOfSlope(east * exaggeration, north * exaggeration);
  });
}
