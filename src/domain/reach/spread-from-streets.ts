import { FREE_EAST, FREE_NORTH, type FieldWindow } from './field-window.ts';
import type { FieldColumns } from './field-columns.ts';

/** Sweeps there and back; the second round carries the spread round corners of barriers. */
const ROUNDS = 2;

/**
 * Spreads each corner's distance to the nearest street to its neighbours, up to `limitMeters`, over free links
 * only: a diagonal is free when one of the two ways round it is. A chamfer distance, within 8 % of the true one
 * (Borgefors 1986), and far less in the directions of the lattice.
 */
export function spreadFromStreets(window: FieldWindow, columns: FieldColumns, limitMeters: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    sweepNorth(window, columns, limitMeters);
    sweepSouth(window, columns, limitMeters);
  }
}

// The sweeps visit every corner of the window: written out, without calls, they take a third of the time.

function sweepNorth(window: FieldWindow, columns: FieldColumns, limit: number): void {
  for (let row = 1; row < window.rows; row++) sweepRowNorth(window, columns, limit, row);
}

function sweepRowNorth(window: FieldWindow, columns: FieldColumns, limit: number, row: number): void {
  const { links, offMeters, offStreetSeconds } = columns;
  const { columns: width, eastMeters, northMeters } = window;
  const diagonal = Math.hypot(eastMeters, northMeters);
  const end = row * width + width - 1;
  for (let cell = row * width + 1; cell < end; cell++) {
    const south = cell - width;
    const own = links[cell] ?? 0;
    const below = links[south] ?? 0;
    const left = links[cell - 1] ?? 0;
    const corner = links[south - 1] ?? 0;
    let best = offMeters[cell] ?? 0;
    let from = cell;
    if (left & FREE_EAST) {
      const meters = (offMeters[cell - 1] ?? 0) + eastMeters;
      if (meters < best) {
        best = meters;
        from = cell - 1;
      }
    }
    if (below & FREE_NORTH) {
      const meters = (offMeters[south] ?? 0) + northMeters;
      if (meters < best) {
        best = meters;
        from = south;
      }
    }
    if ((below & FREE_NORTH && corner & FREE_EAST) || (left & FREE_EAST && corner & FREE_NORTH)) {
      const meters = (offMeters[south - 1] ?? 0) + diagonal;
      if (meters < best) {
        best = meters;
        from = south - 1;
      }
    }
    if (below === (FREE_NORTH | FREE_EAST) || (own & FREE_EAST && (links[south + 1] ?? 0) & FREE_NORTH)) {
      const meters = (offMeters[south + 1] ?? 0) + diagonal;
      if (meters < best) {
        best = meters;
        from = south + 1;
      }
    }
    if (from === cell || best > limit) continue;
    offMeters[cell] = best;
    offStreetSeconds[cell] = offStreetSeconds[from] ?? 0;
  }
}

function sweepSouth(window: FieldWindow, columns: FieldColumns, limit: number): void {
  for (let row = window.rows - 2; row >= 0; row--) sweepRowSouth(window, columns, limit, row);
}

function sweepRowSouth(window: FieldWindow, columns: FieldColumns, limit: number, row: number): void {
  const { links, offMeters, offStreetSeconds } = columns;
  const { columns: width, eastMeters, northMeters } = window;
  const diagonal = Math.hypot(eastMeters, northMeters);
  for (let cell = row * width + width - 2; cell > row * width; cell--) {
    const north = cell + width;
    const own = links[cell] ?? 0;
    const left = links[cell - 1] ?? 0;
    let best = offMeters[cell] ?? 0;
    let from = cell;
    if (own & FREE_EAST) {
      const meters = (offMeters[cell + 1] ?? 0) + eastMeters;
      if (meters < best) {
        best = meters;
        from = cell + 1;
      }
    }
    if (own & FREE_NORTH) {
      const meters = (offMeters[north] ?? 0) + northMeters;
      if (meters < best) {
        best = meters;
        from = north;
      }
    }
    const above = links[north] ?? 0;
    if ((own & FREE_NORTH && above & FREE_EAST) || (own & FREE_EAST && (links[cell + 1] ?? 0) & FREE_NORTH)) {
      const meters = (offMeters[north + 1] ?? 0) + diagonal;
      if (meters < best) {
        best = meters;
        from = north + 1;
      }
    }
    if (left === (FREE_EAST | FREE_NORTH) || (own & FREE_NORTH && (links[north - 1] ?? 0) & FREE_EAST)) {
      const meters = (offMeters[north - 1] ?? 0) + diagonal;
      if (meters < best) {
        best = meters;
        from = north - 1;
      }
    }
    if (from === cell || best > limit) continue;
    offMeters[cell] = best;
    offStreetSeconds[cell] = offStreetSeconds[from] ?? 0;
  }
}
