import type { Finding } from './problem.ts';
import type { Category } from '../../src/schema/category.ts';
import type { District } from '../../src/schema/district.ts';
import type { GazetteerEntry } from '../../src/schema/gazetteer.ts';
import type { Geometry } from '../../src/schema/geometry.ts';
import type { InitiativeFeature } from '../../src/schema/initiative.ts';
import type { MetroStationFeature } from '../../src/schema/metro-station.ts';
import type { Opening } from '../../src/schema/opening.ts';
import type { Report } from '../../src/schema/report.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Tour } from '../../src/schema/tour.ts';

export const DISTRICT_FILE = 'district.json';
export const REPORT_FILE = 'report.json';
export const SOURCES_FILE = 'sources.json';
/** When what opened; a district may have none. */
export const OPENINGS_FILE = 'openings.json';
export const MANIFEST_FILE = 'base/manifest.json';
export const HOMES_FILE = 'base/homes.json';
/** A folder of tours; a district may have none. */
export const TOURS_FOLDER = 'tours/';

/** A file as found on disk; null when it is not there. */
export type TextFile = Readonly<{ file: string; text: string | null }>;

/** A generated file, by what a manifest says of it; the path is below `base/`. */
export type BaseFile = Readonly<{ path: string; bytes: number; sha256: string }>;

/** A file that is JSON, whatever it holds. */
export type JsonDocument = Readonly<{ file: string; json: unknown }>;

/** A feature that fits the schema, with the place it was found at. */
export type LocatedFeature = Readonly<{
  file: string;
  /** The category that the file is for. */
  fileCategory: Category;
  /** e.g. "features[3]". */
  path: string;
  feature: InitiativeFeature;
}>;

/** A tour that fits the schema, with its file. */
export type LocatedTour = Readonly<{ file: string; tour: Tour }>;

/** What a gazetteer says of a place. */
export type GazetteerPlace = Pick<GazetteerEntry, 'kind' | 'name' | 'point'>;

/** Everything the rules may look at. */
export type GeoFiles = Readonly<{
  unreadable: readonly Readonly<{ file: string; reason: string }>[];
  documents: readonly JsonDocument[];
  /** Null when the file does not fit the schema. */
  district: District | null;
  features: readonly LocatedFeature[];
  tours: readonly LocatedTour[];
  /** Null when the file does not fit the schema. */
  report: Report | null;
  /** Null when the file does not fit the schema. */
  sources: readonly Source[] | null;
  /** Null when there is no such file, or it does not fit the schema. */
  openings: readonly Opening[] | null;
  /** Null when there is none to compare with. */
  districtOutline: Geometry | null;
  /** Null when there is none. */
  manifestText: string | null;
  /** Null when there is none. */
  homesText: string | null;
  /** By id; null when the base has no gazetteer. */
  gazetteer: ReadonlyMap<string, GazetteerPlace> | null;
  /** By id; null when the base has none. */
  stations: ReadonlyMap<string, MetroStationFeature> | null;
  baseFiles: readonly BaseFile[];
  /** ISO date. */
  today: string;
}>;

/** Finds what breaks one rule; looks at nothing but its argument. */
export type Rule = (geo: GeoFiles) => readonly Finding[];
