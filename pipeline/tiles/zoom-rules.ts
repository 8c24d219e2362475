import { at } from '../geometry/at.ts';

export const MIN_ZOOM = 8;
/** Over-zoomed by the map to 19. */
export const MAX_ZOOM = 14;

/** A value for each zoom from 8 to 14. */
export type PerZoom = readonly [number, number, number, number, number, number, number];

export function valueAt(perZoom: PerZoom, zoom: number): number {
  return at(perZoom, Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM) - MIN_ZOOM);
}

/** Pixels of a 512 px tile that a simplified line may be off. z14 is seen up to 32 times larger. */
export const TOLERANCE_PIXELS: PerZoom = [0.6, 0.6, 0.6, 0.5, 0.4, 0.3, 0.12];

/** Smallest water drawn, m² (design.md §7: 1.2 ha, 0.25 ha, 0.06 ha, all; a z11 tile is shown up to z12). */
export const MIN_WATER_SQUARE_METERS: PerZoom = [80_000, 30_000, 12_000, 7000, 2500, 600, 0];

/** Smallest land use or green drawn, m² (design.md §7: 3 ha, 0.8 ha, 0.15 ha, all). */
export const MIN_LAND_SQUARE_METERS: PerZoom = [300_000, 120_000, 30_000, 20_000, 8000, 1500, 0];

/** Pieces that polygons are cut into before tiling, so that triangulation never meets a net of canals. */
export const PIECE_DEGREES = 0.008;
