declare module 'shpjs' {
  /** @param projection The text of a `.prj`; where it is not understood the numbers stay what they are. */
  export function parseShp(shp: Uint8Array, projection?: string): (object | null)[];
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[];
}
