import type { Position } from '../geo/position.ts';
import { type LngLat, lngLat } from '../../schema/lng-lat.ts';

/** A tiling of equal hexagons that stand on a side, as plain data: a worker hands it on. */
export type HexLattice = Readonly<{
  /** The middle of the hexagon of column 0 and row 0. */
  origin: LngLat;
  /** From the middle to a corner in the east, and that far to the north, in degrees. */
  radius: Readonly<{ lng: number; lat: number }>;
}>;

const SQRT3 = Math.sqrt(3);
const COLUMN_STEP = 1.5;
const METERS_PER_KILOMETER = 1000;

/** @param acrossMeters From side to side. */
export const hexAreaKm2 = (acrossMeters: number): number =>
  ((SQRT3 / 2) * acrossMeters * acrossMeters) / METERS_PER_KILOMETER ** 2;

/** The lattice on which a hexagon of turf stands: its corners run from the east, counter-clockwise. */
export function latticeOf(ring: readonly (readonly number[])[]): HexLattice {
  const [eastLng = 0, lat = 0] = ring[0] ?? [];
  const [westLng = 0] = ring[3] ?? [];
  const [, northLat = 0] = ring[1] ?? [];
  return {
    origin: lngLat((eastLng + westLng) / 2, lat),
    radius: { lng: (eastLng - westLng) / 2, lat: (northLat - lat) / (SQRT3 / 2) },
  };
}

/** Odd columns are half a hexagon further south. */
const shiftOf = (column: number): number => (Math.abs(column % 2) === 1 ? 0.5 : 0);

/** Positions as keys of a map: no lattice over a district has so many rows. */
const ROWS = 1 << 15;

/**
 * The key of the hexagon that holds a point: that of the nearest middle, of which only two columns can have it. Distances
 * are those in which the hexagons are regular. Without objects: it is asked some million times.
 */
export function hexKeyAt({ origin, radius }: HexLattice, [lng, lat]: Position): number {
  const u = (lng - origin[0]) / radius.lng;
  const v = (lat - origin[1]) / radius.lat / SQRT3;
  const first = Math.floor(u / COLUMN_STEP);
  const second = first + 1;
  const firstRow = Math.round(v + shiftOf(first));
  const secondRow = Math.round(v + shiftOf(second));
  const firstSquared = (u - first * COLUMN_STEP) ** 2 + 3 * (v + shiftOf(first) - firstRow) ** 2;
  const secondSquared = (u - second * COLUMN_STEP) ** 2 + 3 * (v + shiftOf(second) - secondRow) ** 2;
  return firstSquared <= secondSquared ? first * ROWS + firstRow : second * ROWS + secondRow;
}

const [COS_30, SIN_30] = [SQRT3 / 2, 0.5] as const;

/** How far a point is from the nearest edge of its hexagon, as a share of the way from the middle to a corner. */
export function edgeShare({ origin, radius }: HexLattice, key: number, [lng, lat]: Position): number {
  const column = Math.round(key / ROWS);
  const row = key - column * ROWS;
  const x = (lng - origin[0]) / radius.lng - column * COLUMN_STEP;
  const y = (lat - origin[1]) / radius.lat - (row - shiftOf(column)) * SQRT3;
  // Along the three directions in which sides lie.
  const [rising, upright, falling] = [x * COS_30 + y * SIN_30, y, x * COS_30 - y * SIN_30];
  return COS_30 - Math.max(Math.abs(rising), Math.abs(upright), Math.abs(falling));
}
