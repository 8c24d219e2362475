import { contours } from 'd3-contour';
import type { Dem } from '../dem/dem.ts';
import type { KnownHeights } from '../dem/known-heights.ts';
import { at } from '../geometry/at.ts';
import { lengthMeters } from '../geometry/measure.ts';
import type { Line, Position } from '../../src/domain/geo/position.ts';
import { sampleGrid } from '../raster/grid.ts';
import { blur, resampleCubic } from '../raster/resample.ts';

export type Contour = Readonly<{ ele: number; lines: readonly Line[] }>;

const RECIPE = {
  stepMeters: 20,
  /** Cells of 25 m: enough for a smooth line. */
  resample: 2,
  blurCells: 1.5,
  /** Of 1: about 100 m inside the end of the heights, so that no line runs along it. */
  minTrust: 0.04,
  /** Smaller rings are noise of the model. */
  minLengthMeters: 300,
} as const;

/** Splits a ring where `keeps` says no; a ring kept whole stays closed. */
function keepParts(ring: Line, keeps: (position: Position) => boolean): Line[] {
  const flags = ring.map(keeps);
  if (flags.every(Boolean)) return [ring];
  const gap = flags.indexOf(false);
  // Starts at a gap, so that no kept part is cut at the ring's arbitrary first position.
  const turned = [...ring.slice(gap, -1), ...ring.slice(0, gap + 1)];
  const parts: Position[][] = [[]];
  for (const position of turned) {
    if (keeps(position)) at(parts, parts.length - 1).push(position);
    else parts.push([]);
  }
  return parts.filter((part) => part.length >= 2);
}

/** Lines of equal height every 20 m, lowest first. */
export function contourLines(dem: Dem, { filled, trust }: KnownHeights): Contour[] {
  const { resample, blurCells, stepMeters, minTrust, minLengthMeters } = RECIPE;
  const fine = blur(resampleCubic(filled, resample), blurCells);
  const values = Array.from(fine.values);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const trace = contours().size([fine.width, fine.height]);
  const keeps = ([x, y]: Position) => sampleGrid(trust, x / resample, y / resample) >= minTrust;
  const toLngLat = ([x, y]: Position): Position => [
    dem.box[0] + (x / resample) * dem.cellLng,
    dem.box[3] - (y / resample) * dem.cellLat,
  ];
  const result: Contour[] = [];
  for (let ele = stepMeters; ele <= highest; ele += stepMeters) {
    const rings = trace.contour(values, ele).coordinates.flat();
    const lines = rings
      .map((ring) => ring.map(([x, y]): Position => [x ?? NaN, y ?? NaN]))
      .flatMap((ring) => keepParts(ring, keeps))
      .map((line) => line.map(toLngLat))
      .filter((line) => lengthMeters(line) >= minLengthMeters);
    if (lines.length > 0) result.push({ ele, lines });
  }
  return result;
}
