import { type GroundPolygon, type PlateGround, streetWidthMeters } from './plate-ground.ts';
import { createPlateProjection, type PlateProjection } from './plate-projection.ts';
import type { PlateWindow } from './plate-window.ts';

/** A figure-ground plan, ready for an SVG with `viewBox="0 0 width height"`; one unit is one metre. */
export type GroundPlan = Readonly<{
  width: number;
  height: number;
  buildings: string;
  water: string;
  greens: string;
  /** From the narrowest to the widest, each to be stroked with its width. */
  streets: readonly Readonly<{ width: number; path: string }>[];
}>;

/** Draws what of the ground reaches into the window, as fine as `detailMeters`. */
export function drawGround(window: PlateWindow, ground: PlateGround, detailMeters?: number): GroundPlan {
  const projection = createPlateProjection(window, detailMeters);
  return {
    width: window.widthMeters,
    height: window.heightMeters,
    buildings: polygonsPath(projection, ground.buildings),
    water: polygonsPath(projection, ground.water),
    greens: polygonsPath(projection, ground.greens),
    streets: streetPaths(projection, ground),
  };
}

const polygonsPath = (projection: PlateProjection, polygons: readonly GroundPolygon[]): string =>
  polygons
    .filter(([outer]) => outer !== undefined && projection.isVisible(outer))
    .map(projection.polygonPath)
    .join('');

function streetPaths(projection: PlateProjection, { streets }: PlateGround): GroundPlan['streets'] {
  const byWidth = new Map<number, string>();
  for (const { kind, line } of streets) {
    if (line.length < 2 || !projection.isVisible(line)) continue;
    const width = streetWidthMeters(kind);
    byWidth.set(width, (byWidth.get(width) ?? '') + projection.linePath(line));
  }
  return [...byWidth].sort(([a], [b]) => a - b).map(([width, path]) => ({ width, path }));
}
