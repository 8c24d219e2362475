import * as v from 'valibot';
import { type LngLat, LngLatSchema } from './lng-lat.ts';

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
  /** As mapped, listed or by rule; null when there is none. */
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

/** Points into no table: of a record that cannot be used. */
const NOWHERE = -2;

// A value that is bad stands for itself: its record is left out, and the others are kept.
const index = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-1)), NOWHERE);
const text = v.fallback(v.string(), '');
const coordinate = v.fallback(v.number(), NaN);
const sparse = v.record(v.string(), text);

/** Integer units of a stored coordinate in a degree: about 1 m. */
export const COORDINATE_SCALE = 1e5;
const HAN = /\p{Script=Han}/u;

/** `base/gazetteer.json` as stored: columns, because they compress to half of what records do. */
const GazetteerColumnsSchema = v.object({
  version: v.literal(1),
  licence: v.string(),
  osmDate: v.nullable(v.string()),
  /** Those that this release does not know are kept, so that indexes into the list stay right. */
  kinds: v.array(v.unknown()),
  subdistricts: v.array(v.string()),
  /** Usual readings, `syllable → characters`. */
  readings: v.record(v.string(), v.string()),
  /** Further readings, `syllable → characters`. */
  otherReadings: v.record(v.string(), v.string()),
  /** Traditional and simplified characters in turn. */
  simplified: v.string(),
  id: v.array(text),
  kind: v.array(index),
  name: v.array(text),
  nameEn: sparse,
  /** Places whose English name is listed by hand or romanised by rule; all others are as mapped. */
  nameEnSource: v.optional(v.object({ list: v.array(index), rule: v.array(index) }), { list: [], rule: [] }),
  /** Syllables only of the names that are not read character by character with the usual reading. */
  pinyin: sparse,
  /** Index into `subdistricts`; -1 outside the district. */
  subdistrict: v.array(index),
  lng: v.array(coordinate),
  lat: v.array(coordinate),
});
export type GazetteerColumns = v.InferOutput<typeof GazetteerColumnsSchema>;

const columnsAgree = (c: GazetteerColumns): boolean =>
  [c.kind, c.name, c.subdistrict, c.lng, c.lat].every((column) => column.length === c.id.length);

/** Parses `base/gazetteer.json` into entries, leaving out those that cannot be used. */
export const GazetteerSchema = v.pipe(
  GazetteerColumnsSchema,
  v.check(columnsAgree, 'The columns of the gazetteer do not agree'),
  v.transform(toGazetteer),
);

function toGazetteer(columns: GazetteerColumns): Gazetteer {
  const readings = toReadings(columns);
  return {
    entries: columns.id.map((id, i) => toEntry(columns, readings, id, i)).filter((entry) => entry !== null),
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
): GazetteerEntry | null {
  const name = columns.name[i] ?? '';
  const kind = columns.kinds[columns.kind[i] ?? NOWHERE];
  const subdistrict = columns.subdistrict[i] ?? NOWHERE;
  const subdistrictId = subdistrict === -1 ? null : columns.subdistricts[subdistrict];
  const degrees = [columns.lng[i] ?? NaN, columns.lat[i] ?? NaN].map((units) => units / COORDINATE_SCALE);
  const point = v.safeParse(LngLatSchema, degrees);
  if (id === '' || name === '' || subdistrictId === undefined) return null;
  if (!v.is(GazetteerKindSchema, kind) || !point.success) return null;
  const stored = columns.pinyin[String(i)];
  const nameEn = columns.nameEn[String(i)] ?? '';
  return {
    id,
    kind,
    name,
    nameEn: nameEn === '' ? null : nameEn,
    syllables: stored === undefined || stored === '' ? usualSyllables(name, readings) : stored.split(' '),
    subdistrictId,
    point: point.output,
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
