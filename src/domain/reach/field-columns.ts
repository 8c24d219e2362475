/** The columns of a field, one entry per cell corner of its window. */
export type FieldColumns = Readonly<{
  /** Least seconds of the reached street in the cells round a corner; infinite without one. */
  streetSeconds: Float32Array;
  /** Metres to the nearest reached street over no barrier. */
  offMeters: Float32Array;
  /** Seconds at the point of that street. */
  offStreetSeconds: Float32Array;
  /** See `readLinks`. */
  links: Uint8Array;
}>;

export function emptyColumns(size: number): FieldColumns {
  return {
    streetSeconds: new Float32Array(size),
    offMeters: new Float32Array(size),
    offStreetSeconds: new Float32Array(size),
    links: new Uint8Array(size),
  };
}
