import * as v from 'valibot';
import { lngLat } from './lng-lat.ts';
import type { LngLat } from './lng-lat.ts';

/** What a place of the gazetteer is, in the order the groups of a search are shown. */
export const GAZETTEER_KINDS = [
  'metro',
  'rail',
  'subdistrict',
  'street',
  'estate',
  'village',
  'sight',
  'culture',
  'park',
  'peak',
  'water',
  'school',
  'university',
  'library',
  'market',
  'clinic',
  'hospital',
  'sport',
  'building',
  'shop',
  'food',
  'lodging',
  'bus',
] as const;
export const GazetteerKindSchema = v.picklist(GAZETTEER_KINDS);
export type GazetteerKind = v.InferOutput<typeof GazetteerKindSchema>;

/** Kinds of everyday things that are counted within a walk. */
export const EVERYDAY_KINDS = [
  'metro',
  'bus',
  'school',
  'park',
  'library',
  'market',
  'clinic',
] as const satisfies readonly GazetteerKind[];
export type EverydayKind = (typeof EVERYDAY_KINDS)[number];

/** A named place of OpenStreetMap. */
export type GazetteerEntry = Readonly<{
  /** OpenStreetMap object, of the first part when several were merged: "n1", "w1" or "r1"; a sub-district's own id. */
  id: string;
  kind: GazetteerKind;
  name: string;
  /** As tagged; null when OpenStreetMap has no English name. */
  nameEn: string | null;
  /** One syllable, without tone, for each Han character of `name`. */
  syllables: readonly string[];
  /** Null outside the district. */
  subdistrictId: string | null;
  point: LngLat;
}>;

export type Gazetteer = Readonly<{
  entries: readonly GazetteerEntry[];
  /** Readings of a Han character, the usual one first. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** Simplified form of a traditional character. */
  simplified: ReadonlyMap<string, string>;
  licence: string;
  /** Date of the newest OpenStreetMap data in it; null when the extract does not say. */
  osmDate: string | null;
}>;

const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const sparse = v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.string());

/** Integer units of a stored coordinate in a degree: about 1 m. */
export const COORDINATE_SCALE = 1e5;
const HAN = /\p{Script=Han}/u;

/** `base/gazetteer.json` as stored: columns, because they compress to half of what records do. */
export const GazetteerColumnsSchema = v.object({
  version: v.literal(1),
  licence: v.string(),
  osmDate: v.nullable(v.string()),
  kinds: v.array(GazetteerKindSchema),
  subdistricts: v.array(v.string()),
  /** Usual readings, `syllable → characters`. */
  readings: v.record(v.string(), v.string()),
  /** Further readings, `syllable → characters`. */
  otherReadings: v.record(v.string(), v.string()),
  /** Traditional and simplified characters in turn. */
  simplified: v.string(),
  id: v.array(v.string()),
  kind: v.array(index),
  name: v.array(v.string()),
  nameEn: sparse,
  /** Syllables only of the names that are not read character by character with the usual reading. */
  pinyin: sparse,
  /** Index into `subdistricts`; -1 outside the district. */
  subdistrict: v.array(index),
  lng: v.array(v.number()),
  lat: v.array(v.number()),
});
export type GazetteerColumns = v.InferOutput<typeof GazetteerColumnsSchema>;

const columnsAgree = (c: GazetteerColumns): boolean =>
  [c.kind, c.name, c.subdistrict, c.lng, c.lat].every((column) => column.length === c.id.length) &&
  c.kind.every((k) => c.kinds[k] !== undefined) &&
  c.subdistrict.every((s) => s === -1 || c.subdistricts[s] !== undefined);

/** Parses `base/gazetteer.json` into entries. */
export const GazetteerSchema = v.pipe(
  GazetteerColumnsSchema,
  v.check(columnsAgree, 'The columns of the gazetteer do not agree'),
  v.transform(toGazetteer),
);

function toGazetteer(columns: GazetteerColumns): Gazetteer {
  const readings = toReadings(columns);
  return {
    entries: columns.id.map((id, i) => toEntry(columns, readings, id, i)),
    readings,
    simplified: toPairs(columns.simplified),
    licence: columns.licence,
    osmDate: columns.osmDate,
  };
}

function toEntry(
  columns: GazetteerColumns,
  readings: Gazetteer['readings'],
  id: string,
  i: number,
): GazetteerEntry {
  const name = columns.name[i] ?? '';
  const stored = columns.pinyin[String(i)];
  return {
    id,
    kind: columns.kinds[columns.kind[i] ?? 0] ?? 'street',
    name,
    nameEn: columns.nameEn[String(i)] ?? null,
    syllables: stored?.split(' ') ?? usualSyllables(name, readings),
    subdistrictId: columns.subdistricts[columns.subdistrict[i] ?? -1] ?? null,
    point: lngLat((columns.lng[i] ?? 0) / COORDINATE_SCALE, (columns.lat[i] ?? 0) / COORDINATE_SCALE),
  };
}

/** The usual reading of every Han character; '' for one that has none here. */
export function usualSyllables(name: string, readings: Gazetteer['readings']): readonly string[] {
  return hanUnits(name).map((c) => readings.get(c)?.[0] ?? '');
}

/** The Han characters of one UTF-16 unit: of the others no name here has any. */
export function hanUnits(name: string): readonly string[] {
  return name.split('').filter((c) => HAN.test(c));
}

function toReadings({ readings, otherReadings }: GazetteerColumns): Gazetteer['readings'] {
  const result = new Map<string, string[]>();
  for (const table of [readings, otherReadings]) {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const c of characters) result.set(c, [...(result.get(c) ?? []), syllable]);
    }
  }
  return result;
}

function toPairs(text: string): ReadonlyMap<string, string> {
  const characters = Array.from(text);
  const result = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const simplified = characters[i + 1];
    if (simplified !== undefined) result.set(characters[i] ?? '', simplified);
  }
  return result;
}
