import { MOST_FAULTS_KEPT } from './import-limits.ts';
import { type FaultCode, type OwnFault, shownValue } from './own-fault.ts';
import { type PackedTexts, packTexts } from './packed-texts.ts';

/** Columns of places: 17 bytes and a name each, so that a million fit into memory and go from worker to page uncopied. */
export type OwnPoints = Readonly<{
  lng: Float64Array<ArrayBuffer>;
  lat: Float64Array<ArrayBuffer>;
  /** Row or feature of the file. */
  at: Uint32Array<ArrayBuffer>;
  names: PackedTexts;
  /** In metres, NaN where it is not known; null where no field tells it. */
  accuracyMeters: Float32Array<ArrayBuffer> | null;
}>;

/** What of a file cannot be used. */
export type OwnFaults = Readonly<{
  /** All of them. */
  count: number;
  /** The first, one by one. */
  first: readonly OwnFault[];
}>;

/** Lines and areas that count at one point. */
export type OwnShapes = Readonly<{ lines: number; areas: number; several: number }>;

export type OwnReading = Readonly<{
  points: OwnPoints;
  faults: OwnFaults;
  /** Rows without any value. */
  emptyCount: number;
  shapes: OwnShapes;
}>;

export type Place = Readonly<{
  lng: number;
  lat: number;
  at: number;
  name: string;
  /** NaN where it is not known. */
  accuracyMeters: number;
}>;

/** Where in a record, and what stands there. */
type FaultPlace = Readonly<{ field?: string | null; value: unknown }>;

const FIRST_CAPACITY = 1024;

/** Takes in places and faults one after the other, and gives them as columns. */
export class PointCollector {
  #lng = new Float64Array(FIRST_CAPACITY);
  #lat = new Float64Array(FIRST_CAPACITY);
  #at = new Uint32Array(FIRST_CAPACITY);
  #accuracy = new Float32Array(FIRST_CAPACITY);
  readonly #names: string[] = [];
  readonly #faults: OwnFault[] = [];
  #faultCount = 0;
  #emptyCount = 0;
  readonly #shapes = { lines: 0, areas: 0, several: 0 };

  get count(): number {
    return this.#names.length;
  }

  add({ lng, lat, at, name, accuracyMeters }: Place): void {
    const index = this.#names.length;
    if (index === this.#lng.length) this.#widen();
    this.#lng[index] = lng;
    this.#lat[index] = lat;
    this.#at[index] = at;
    this.#accuracy[index] = accuracyMeters;
    this.#names.push(name);
  }

  fault(at: number, code: FaultCode, { field, value }: FaultPlace): void {
    this.#faultCount += 1;
    if (this.#faults.length < MOST_FAULTS_KEPT)
      this.#faults.push({ at, code, field: field ?? null, value: shownValue(value) });
  }

  noteEmpty(): void {
    this.#emptyCount += 1;
  }

  noteShape(shape: keyof OwnShapes): void {
    this.#shapes[shape] += 1;
  }

  /** @param tellsAccuracy Whether the file says how well its places are located */
  finish(tellsAccuracy: boolean): OwnReading {
    const count = this.#names.length;
    return {
      points: {
        lng: this.#lng.slice(0, count),
        lat: this.#lat.slice(0, count),
        at: this.#at.slice(0, count),
        names: packTexts(this.#names),
        accuracyMeters: tellsAccuracy ? this.#accuracy.slice(0, count) : null,
      },
      faults: { count: this.#faultCount, first: this.#faults },
      emptyCount: this.#emptyCount,
      shapes: { ...this.#shapes },
    };
  }

  #widen(): void {
    const length = this.#lng.length * 2;
    const [lng, lat, at, accuracy] = [this.#lng, this.#lat, this.#at, this.#accuracy];
    (this.#lng = new Float64Array(length)).set(lng);
    (this.#lat = new Float64Array(length)).set(lat);
    (this.#at = new Uint32Array(length)).set(at);
    (this.#accuracy = new Float32Array(length)).set(accuracy);
  }
}
