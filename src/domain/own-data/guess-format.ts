import type { OwnFormat } from './own-file.ts';

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte);

const ZIP_SIGNS = [
  [0x50, 0x4b, 0x03, 0x04],
  // An archive without files.
  [0x50, 0x4b, 0x05, 0x06],
];

export const isArchive = (bytes: Uint8Array): boolean => ZIP_SIGNS.some((sign) => startsWith(bytes, sign));

/** What the files of an archive make it; null for what is read from no archive. */
export function formatOfArchive(paths: readonly string[]): OwnFormat | null {
  const has = (end: string): boolean => paths.some((path) => path.toLowerCase().endsWith(end));
  if (has('xl/workbook.xml')) return 'xlsx';
  if (has('.shp') || has('.dbf')) return 'shapefile';
  return has('.kml') ? 'kmz' : null;
}

const TABLE_NAME = /\.(?:csv|tsv|tab|txt)$/i;
/** Signs that no text has; tabs and ends of lines aside. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * What a text is, by how it begins rather than by its name; null for what is no text.
 * @param beginning Without a mark of its encoding
 */
export function formatOfText(beginning: string, fileName: string): OwnFormat | null {
  const text = beginning.trimStart();
  if (NO_TEXT.test(text)) return null;
  if (/<(?:\w+:)?gpx[\s>]/i.test(text)) return 'gpx';
  if (/<(?:\w+:)?kml[\s>]/i.test(text)) return 'kml';
  if (text.startsWith('<')) return /\.gpx$/i.test(fileName) ? 'gpx' : 'kml';
  if (/^[{[]/.test(text)) return TABLE_NAME.test(fileName) ? 'csv' : 'geojson';
  return /\.(?:geo)?json$/i.test(fileName) ? 'geojson' : 'csv';
}
