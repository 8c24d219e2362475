import type { Geometry } from '../../schema/geometry.ts';

/** Null where nothing is known. A number is one that can be reckoned with; a text in a column of numbers ("over 60") is shown as it stands. */
export type ShownCell = string | number | null;

export type ShownColumn = Readonly<{
  /** Names it in files: letters and digits, the same in every language. */
  key: string;
  title: string;
  unit: string | null;
  kind: 'text' | 'number';
  /** How little or how much the last column without a bound may be: where room is short they stand together. */
  bound?: 'from' | 'to';
}>;

export type ShownRow = Readonly<{
  id: string;
  /** One for each column. */
  cells: readonly ShownCell[];
  /** What the row is about on the map, WGS-84; null where it is no ground. */
  geometry: Geometry | null;
}>;

/** A table as the reader sees it: the rows in their order, the numbers rounded as they are shown. */
export type ShownTable = Readonly<{
  /** Names it in files: lower case, digits, hyphens. */
  id: string;
  title: string;
  columns: readonly ShownColumn[];
  rows: readonly ShownRow[];
}>;

/** What the map marks an answer with. */
export type ShownSign =
  | Readonly<{ kind: 'shade'; /** 0 for none to 4 for the most. */ shade: number }>
  | Readonly<{ kind: 'dot' | 'hatch' | 'unmapped' | 'outline' }>;

/** An answer of Analyse in the language of the reader: what every file, picture and print of it is made from. */
export type ShownAnswer = Readonly<{
  /** Names it in files: lower case, digits, hyphens. */
  id: string;
  title: string;
  /** What is counted, and where, in words. */
  subject: string;
  /** The answer in sentences. */
  sentences: readonly string[];
  /** The main one first. */
  tables: readonly [ShownTable, ...ShownTable[]];
  /** What the signs on the map mean. */
  key: readonly Readonly<{ sign: ShownSign; text: string }>[];
  /** What is not certain about it, and what it does not say. */
  doubt: readonly string[];
  /** How it was found: formula, source, limits. */
  method: readonly string[];
}>;

/** Where an answer comes from and what may be done with it, in the language of the reader. */
export type Provenance = Readonly<{
  /** The atlas. */
  publisher: string;
  /** An address that opens the same answer. */
  link: string;
  /** The day on which it was made, "2024-09-02". */
  isoDate: string;
  /** Of which day the data are. */
  dataDates: string;
  licence: string;
  licenceUrl: string;
}>;

/** A number with so many decimals, as it is shown and saved. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
