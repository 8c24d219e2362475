import { metersPerSecond, OFF_NETWORK_KMH } from '../walk/walk-mode-rules.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import { drawRuns } from './draw-runs.ts';
import { emptyColumns, type FieldColumns } from './field-columns.ts';
import { readLinks, type FieldWindow } from './field-window.ts';
import type { ReachedRuns } from './reached-runs.ts';
import { spreadFromStreets } from './spread-from-streets.ts';

/** How far from a street an area reaches: about the depth of a plot with its building. */
const FALLOFF_METERS = 40;
const OFF_NETWORK_SPEED = metersPerSecond(OFF_NETWORK_KMH);
/** Keeps the reached street itself inside its area, whatever the rounding. */
const INSIDE_METERS = 1;

/** Walking time on and beside the reached streets, on a lattice; its columns grow and are reused. */
export class TimeField {
  readonly #graph: WalkGraph;
  #columns: FieldColumns = emptyColumns(0);
  #levels = new Float32Array(0);

  constructor(graph: WalkGraph) {
    this.#graph = graph;
  }

  /** Fills the field from the reached runs. */
  fill(window: FieldWindow, runs: ReachedRuns): void {
    const size = window.columns * window.rows;
    if (this.#levels.length < size) {
      this.#columns = emptyColumns(size);
      this.#levels = new Float32Array(size);
    }
    const { streetSeconds, offMeters, links } = this.#columns;
    streetSeconds.fill(Infinity, 0, size);
    offMeters.fill(Infinity, 0, size);
    readLinks(this.#graph.network, window, links);
    drawRuns(this.#graph, window, runs, this.#columns);
    spreadFromStreets(window, this.#columns, FALLOFF_METERS + 1.5 * window.eastMeters);
  }

  /**
   * How far each corner is from being reached in `seconds`, in metres, negative inside: the outline of the area
   * is where it is 0. More seconds never give a higher level anywhere, so the areas of one field are nested.
   */
  levels(window: FieldWindow, seconds: number): Float32Array {
    const { streetSeconds, offMeters, offStreetSeconds } = this.#columns;
    const levels = this.#levels;
    const size = window.columns * window.rows;
    const most = window.eastMeters;
    for (let i = 0; i < size; i++) {
      const meters = offMeters[i] ?? 0;
      const onStreet = ((streetSeconds[i] ?? 0) - seconds) * OFF_NETWORK_SPEED - INSIDE_METERS;
      const late = ((offStreetSeconds[i] ?? 0) - seconds) * OFF_NETWORK_SPEED + meters;
      const far = meters - FALLOFF_METERS;
      const beside = late > far ? late : far;
      const level = onStreet < beside ? onStreet : beside;
      levels[i] = level > most ? most : level < -most ? -most : level;
    }
    return levels;
  }
}
