import type { WalkGraph } from '../walk/walk-graph.ts';
import { FREE_EAST, FREE_NORTH, type FieldWindow } from './field-window.ts';
import type { ReachedRuns } from './reached-runs.ts';
import type { FieldColumns } from './field-columns.ts';

/** Draws the reached runs into the field: the seconds at the corners of the cells they pass, and the starts of the spread. */
export function drawRuns(
  graph: WalkGraph,
  window: FieldWindow,
  runs: ReachedRuns,
  columns: FieldColumns,
): void {
  const pen = new Pen(window, columns);
  for (let run = 0; run < runs.count; run++) drawRun(graph, runs, run, pen);
}

function drawRun(graph: WalkGraph, runs: ReachedRuns, run: number, pen: Pen): void {
  const { lineStarts, lineFractions, lineX, lineY } = graph;
  const edge = runs.edges[run] ?? 0;
  const from = runs.fromFractions[run] ?? 0;
  const to = runs.toFractions[run] ?? 0;
  const start = runs.startSeconds[run] ?? 0;
  const rate = from === to ? 0 : ((runs.endSeconds[run] ?? 0) - start) / Math.abs(to - from);
  const first = lineStarts[edge] ?? 0;
  const last = (lineStarts[edge + 1] ?? 0) - 1;
  const step = from <= to ? 1 : -1;
  // Segment `i` of the line lies between its points `i` and `i + 1`.
  let i = step === 1 ? first : last - 1;
  for (let started = false; i >= first && i < last; i += step) {
    const [a, b] = [lineFractions[i] ?? 0, lineFractions[i + 1] ?? 0];
    const low = Math.max(a, Math.min(from, to));
    const high = Math.min(b, Math.max(from, to));
    if (low > high) continue;
    const [near, far] = step === 1 ? [low, high] : [high, low];
    const scale = b === a ? 0 : 1 / (b - a);
    const [x, y] = [lineX[i] ?? 0, lineY[i] ?? 0];
    const [dx, dy] = [((lineX[i + 1] ?? 0) - x) * scale, ((lineY[i + 1] ?? 0) - y) * scale];
    if (!started) pen.begin(x + dx * (near - a), y + dy * (near - a), start + rate * Math.abs(near - from));
    started = true;
    pen.lineTo(x + dx * (far - a), y + dy * (far - a), start + rate * Math.abs(far - from));
  }
}

/** Follows a line over the lattice, with the seconds along it. */
class Pen {
  readonly #window: FieldWindow;
  readonly #columns: FieldColumns;
  #u = 0;
  #v = 0;
  #seconds = 0;

  constructor(window: FieldWindow, columns: FieldColumns) {
    this.#window = window;
    this.#columns = columns;
  }

  begin(x: number, y: number, seconds: number): void {
    this.#u = x / this.#window.eastMeters - this.#window.west;
    this.#v = y / this.#window.northMeters - this.#window.south;
    this.#seconds = seconds;
    this.#enter(Math.floor(this.#u), Math.floor(this.#v), seconds);
  }

  lineTo(x: number, y: number, seconds: number): void {
    const u = x / this.#window.eastMeters - this.#window.west;
    const v = y / this.#window.northMeters - this.#window.south;
    this.#crossRows(u, v, seconds);
    this.#crossColumns(u, v, seconds);
    this.#u = u;
    this.#v = v;
    this.#seconds = seconds;
  }

  #crossRows(u: number, v: number, seconds: number): void {
    const [u0, v0, s0] = [this.#u, this.#v, this.#seconds];
    const north = v > v0;
    const end = Math.floor(north ? v : v0);
    for (let row = Math.floor(north ? v0 : v) + 1; row <= end; row++) {
      const share = (row - v0) / (v - v0);
      const at = u0 + (u - u0) * share;
      const column = Math.floor(at);
      const time = s0 + (seconds - s0) * share;
      this.#enter(column, north ? row : row - 1, time);
      const cell = row * this.#window.columns + column;
      if (((this.#columns.links[cell] ?? 0) & FREE_EAST) === 0) continue;
      this.#seed(cell, (at - column) * this.#window.eastMeters, time);
      this.#seed(cell + 1, (column + 1 - at) * this.#window.eastMeters, time);
    }
  }

  #crossColumns(u: number, v: number, seconds: number): void {
    const [u0, v0, s0] = [this.#u, this.#v, this.#seconds];
    const east = u > u0;
    const end = Math.floor(east ? u : u0);
    for (let column = Math.floor(east ? u0 : u) + 1; column <= end; column++) {
      const share = (column - u0) / (u - u0);
      const at = v0 + (v - v0) * share;
      const row = Math.floor(at);
      const time = s0 + (seconds - s0) * share;
      this.#enter(east ? column : column - 1, row, time);
      const cell = row * this.#window.columns + column;
      if (((this.#columns.links[cell] ?? 0) & FREE_NORTH) === 0) continue;
      this.#seed(cell, (at - row) * this.#window.northMeters, time);
      this.#seed(cell + this.#window.columns, (row + 1 - at) * this.#window.northMeters, time);
    }
  }

  /** All four corners of a cell that the line is in count as reached: then so does all of the line. */
  #enter(column: number, row: number, seconds: number): void {
    const { streetSeconds } = this.#columns;
    const width = this.#window.columns;
    const cell = row * width + column;
    if (seconds < (streetSeconds[cell] ?? 0)) streetSeconds[cell] = seconds;
    if (seconds < (streetSeconds[cell + 1] ?? 0)) streetSeconds[cell + 1] = seconds;
    if (seconds < (streetSeconds[cell + width] ?? 0)) streetSeconds[cell + width] = seconds;
    if (seconds < (streetSeconds[cell + width + 1] ?? 0)) streetSeconds[cell + width + 1] = seconds;
  }

  /** A corner on an unblocked link that the line crosses is on the line's side of every barrier. */
  #seed(cell: number, meters: number, seconds: number): void {
    const { offMeters, offStreetSeconds } = this.#columns;
    if (meters >= (offMeters[cell] ?? 0)) return;
    offMeters[cell] = meters;
    offStreetSeconds[cell] = seconds;
  }
}
