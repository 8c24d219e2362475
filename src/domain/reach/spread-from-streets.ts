import { FREE_EAST, FREE_NORTH, type FieldWindow } from './field-window.ts';
import type { FieldColumns } from './time-field.ts';

/** Sweeps there and back; the second round carries the spread round corners of barriers. */
const ROUNDS = 2;

/**
 * Spreads each corner's distance to the nearest street to its neighbours, up to `limitMeters`, over free links
 * only: a diagonal is free when one of the two ways round it is. A chamfer distance, within 8 % of the true one
 * (Borgefors 1986), and far less in the directions of the lattice.
 */
export function spreadFromStreets(window: FieldWindow, columns: FieldColumns, limitMeters: number): void {
  const spread = new Spread(window, columns, limitMeters);
  for (let round = 0; round < ROUNDS; round++) {
    spread.sweepNorth();
    spread.sweepSouth();
  }
}

class Spread {
  readonly #width: number;
  readonly #height: number;
  readonly #columns: FieldColumns;
  readonly #limit: number;
  readonly #east: number;
  readonly #north: number;
  readonly #diagonal: number;

  constructor(window: FieldWindow, columns: FieldColumns, limitMeters: number) {
    this.#width = window.columns;
    this.#height = window.rows;
    this.#columns = columns;
    this.#limit = limitMeters;
    this.#east = window.eastMeters;
    this.#north = window.northMeters;
    this.#diagonal = Math.hypot(window.eastMeters, window.northMeters);
  }

  sweepNorth(): void {
    const { links } = this.#columns;
    const width = this.#width;
    for (let row = 1; row < this.#height; row++) {
      for (let cell = row * width + 1; cell < row * width + width - 1; cell++) {
        const south = cell - width;
        const west = cell - 1;
        const fromSouth = (links[south] ?? 0) & FREE_NORTH;
        const fromWest = (links[west] ?? 0) & FREE_EAST;
        if (fromWest) this.#pull(cell, west, this.#east);
        if (fromSouth) this.#pull(cell, south, this.#north);
        const viaSouth = fromSouth && (links[south - 1] ?? 0) & FREE_EAST;
        const viaWest = fromWest && (links[south - 1] ?? 0) & FREE_NORTH;
        if (viaSouth || viaWest) this.#pull(cell, south - 1, this.#diagonal);
        const alongSouth = fromSouth && (links[south] ?? 0) & FREE_EAST;
        const viaEast = (links[cell] ?? 0) & FREE_EAST && (links[south + 1] ?? 0) & FREE_NORTH;
        if (alongSouth || viaEast) this.#pull(cell, south + 1, this.#diagonal);
      }
    }
  }

  sweepSouth(): void {
    const { links } = this.#columns;
    const width = this.#width;
    for (let row = this.#height - 2; row >= 0; row--) {
      for (let cell = row * width + width - 2; cell > row * width; cell--) {
        const north = cell + width;
        const fromEast = (links[cell] ?? 0) & FREE_EAST;
        const fromNorth = (links[cell] ?? 0) & FREE_NORTH;
        if (fromEast) this.#pull(cell, cell + 1, this.#east);
        if (fromNorth) this.#pull(cell, north, this.#north);
        const viaNorth = fromNorth && (links[north] ?? 0) & FREE_EAST;
        const viaEast = fromEast && (links[cell + 1] ?? 0) & FREE_NORTH;
        if (viaNorth || viaEast) this.#pull(cell, north + 1, this.#diagonal);
        const alongNorth = fromNorth && (links[north - 1] ?? 0) & FREE_EAST;
        const viaWest = (links[cell - 1] ?? 0) & FREE_EAST && (links[cell - 1] ?? 0) & FREE_NORTH;
        if (alongNorth || viaWest) this.#pull(cell, north - 1, this.#diagonal);
      }
    }
  }

  #pull(cell: number, from: number, meters: number): void {
    const { offMeters, offStreetSeconds } = this.#columns;
    const total = (offMeters[from] ?? 0) + meters;
    if (total >= (offMeters[cell] ?? 0) || total > this.#limit) return;
    offMeters[cell] = total;
    offStreetSeconds[cell] = offStreetSeconds[from] ?? 0;
  }
}
