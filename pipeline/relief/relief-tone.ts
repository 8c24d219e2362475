import type { KnownHeights } from '../dem/known-heights.ts';
import { at } from '../geometry/at.ts';
import { createGrid, sampleGrid, smoothstep, type Grid } from '../raster/grid.ts';
import { blur, resampleCubic } from '../raster/resample.ts';
import { gradientAt, shade } from './shade.ts';

/** design.md §7, "Relief". */
const RECIPE = {
  resample: 4,
  // Cubic resampling alone leaves the facets of the model's cells in the shade: half a cell of blur takes them out.
  detail: { share: 0.72, exaggeration: 1.7, sigmaCells: 2.5 },
  general: { share: 0.28, exaggeration: 2.2, sigmaCells: 8.8 },
  slopeDegrees: [2.2, 6.5],
  heightMeters: [12, 32],
} as const;

/**
 * The shade of the hills, −1 (deepest shadow) to 1 (brightest): 0 on flat and low ground, so that the plain
 * stays untouched, and fading to 0 towards the end of the heights. Four cells to each cell of the model.
 */
export function buildReliefTone({ filled, trust, cellMeters }: KnownHeights): Grid {
  const { resample, detail, general, slopeDegrees, heightMeters } = RECIPE;
  const heights = blur(resampleCubic(filled, resample), detail.sigmaCells);
  const cell = [cellMeters[0] / resample, cellMeters[1] / resample] as const;
  const broad = blur(heights, general.sigmaCells);
  const fine = shade(heights, cell, detail.exaggeration);
  const form = shade(broad, cell, general.exaggeration);
  return createGrid(heights.width, heights.height, (x, y) => {
    const index = y * heights.width + x;
    const [east, north] = gradientAt(heights, cell, x, y);
    const slope = (Math.atan(Math.hypot(east, north)) * 180) / Math.PI;
    const mask =
      smoothstep(slopeDegrees[0], slopeDegrees[1], slope) *
      smoothstep(heightMeters[0], heightMeters[1], at(heights.values, index)) *
      sampleGrid(trust, (x + 0.5) / resample, (y + 0.5) / resample);
    return mask * (detail.share * at(fine.values, index) + general.share * at(form.values, index));
  });
}
