import { at } from '../geometry/at.ts';
import { sphereMetersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import { createGrid, smoothstep, type Grid } from '../raster/grid.ts';
import { nearestSites } from '../raster/nearest-site.ts';
import type { Dem } from './dem.ts';

/** Shading and terrain fade out over this distance before the heights end. */
const SOFT_EDGE_METERS = 900;

/** A height model without holes, and how far to trust it. */
export type KnownHeights = Readonly<{
  /** Metres; an unknown cell has the height of the nearest known one. */
  filled: Grid;
  /** 0 where nothing is known, rising to 1 over `SOFT_EDGE_METERS` inward. */
  trust: Grid;
  /** Height of the plain, metres: below it lies a tenth of the known cells. */
  plainMeters: number;
  cellMeters: readonly [number, number];
}>;

function plainLevel(meters: Float32Array): number {
  const known = meters.filter((value) => !Number.isNaN(value)).sort();
  return Math.round(at(known, Math.floor(known.length / 10)));
}

export function buildKnownHeights({ width, height, box, cellLng, cellLat, meters }: Dem): KnownHeights {
  const scale = sphereMetersPerDegree((box[1] + box[3]) / 2);
  const cellMeters = [cellLng * scale.lng, cellLat * scale.lat] as const;
  const size = { width, height, cellWidth: cellMeters[0], cellHeight: cellMeters[1] };
  const isUnknown = (index: number) => Number.isNaN(at(meters, index));
  const nearestKnown = nearestSites({ ...size, isSite: (index) => !isUnknown(index) });
  const nearestUnknown = nearestSites({ ...size, isSite: isUnknown });

  const trustAt = (x: number, y: number): number => {
    const cell = y * width + x;
    if (isUnknown(cell)) return 0;
    const unknown = at(nearestUnknown, cell);
    const toHole =
      unknown < 0
        ? Infinity
        : Math.hypot(
            (x - (unknown % width)) * cellMeters[0],
            (y - Math.floor(unknown / width)) * cellMeters[1],
          );
    const toEdge = Math.min(
      (Math.min(x, width - 1 - x) + 0.5) * cellMeters[0],
      (Math.min(y, height - 1 - y) + 0.5) * cellMeters[1],
    );
    return smoothstep(0, SOFT_EDGE_METERS, Math.min(toHole, toEdge));
  };
  return {
    filled: createGrid(width, height, (x, y) => at(meters, at(nearestKnown, y * width + x))),
    trust: createGrid(width, height, trustAt),
    plainMeters: plainLevel(meters),
    cellMeters,
  };
}
