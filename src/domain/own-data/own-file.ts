/** Kinds of files that own data are read from. */
export const OWN_FORMATS = ['csv', 'xlsx', 'geojson', 'kml', 'kmz', 'gpx', 'shapefile'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];

/** How the texts of a file may be written, in the order in which they are offered. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Why an encoding is taken: from `mark`, which is certain, to `left`, which is what remains. */
export type EncodingGround = 'mark' | 'plain' | 'valid' | 'zeros' | 'chinese' | 'left';
export type EncodingGuess = Readonly<{ encoding: Encoding; ground: EncodingGround }>;

/** Which fields mean what, by their position; null for none. A pair is longitude and latitude in one field. */
export type FieldChoice = Readonly<{
  lng: number | null;
  lat: number | null;
  pair: number | null;
  name: number | null;
  accuracy: number | null;
}>;

export const NO_FIELDS: FieldChoice = { lng: null, lat: null, pair: null, name: null, accuracy: null };

/** How a file is read; all of it can be changed by who brought it. */
export type ReadingChoice = Readonly<{
  /** Null where the format has only one. */
  encoding: Encoding | null;
  /** Between the fields of a text table; null for others. */
  delimiter: string | null;
  /** The position of a sheet of a workbook, or of a layer of an archive. */
  sheet: number;
  fields: FieldChoice;
}>;

/** What is to be known before the data are trusted. */
export type OwnNote =
  /** The fields said to be longitude and latitude hold them the other way round. */
  | Readonly<{ code: 'swapped' }>
  /** The projection of a shapefile could not be understood, so that its numbers are taken for degrees. */
  | Readonly<{ code: 'projection-unknown' }>
  /** Its datum has no exact way to WGS-84: positions may be off by some 100 m. */
  | Readonly<{ code: 'old-datum'; datum: string }>
  /** A shapefile without its table: no names. */
  | Readonly<{ code: 'no-table' }>;

/** What a file turned out to be, and how it will be read unless that is changed. */
export type OpenedFile = Readonly<{
  format: OwnFormat;
  /** Places are rows with coordinates in their fields; else they are features with geometries. */
  isTable: boolean;
  encoding: EncodingGuess | null;
  /** Names of sheets or layers; none where the format has none. */
  sheets: readonly string[];
  hasHeader: boolean;
  fields: readonly string[];
  /** The first records, field by field. */
  preview: readonly (readonly string[])[];
  choice: ReadingChoice;
  notes: readonly OwnNote[];
}>;
