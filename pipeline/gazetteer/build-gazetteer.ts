import { isPointInGeometry } from '../../src/domain/geo/polygon.ts';
import { COORDINATE_SCALE, GAZETTEER_KINDS, hanUnits, usualSyllables } from '../../src/schema/gazetteer.ts';
import type { GazetteerColumns } from '../../src/schema/gazetteer.ts';
import type { NameSource } from '../../src/schema/name-source.ts';
import type { Geometry } from '../../src/schema/geometry.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import { geometryParts } from '../../src/domain/geo/geometry-parts.ts';
import { labelPoint } from '../geometry/label-point.ts';
import type { OsmArea } from '../osm/assemble-multipolygons.ts';
import type { OsmData } from '../osm/osm-data.ts';
import { collectMentions } from './collect-mentions.ts';
import { compareIds } from './compare-ids.ts';
import { dropEchoes, mergeMentions } from './merge-mentions.ts';
import type { MergedPlace } from './merge-mentions.ts';
import { createNearDistrict } from '../layers/near-district.ts';
import { syllablesOf } from '../names/syllables.ts';
import { buildReadingTables, buildSimplifiedPairs, commonCharacters } from './reading-table.ts';

/** How far beyond its outline the gazetteer knows the neighbours. */
const MARGIN_METERS = 1000;
/** About 50 m a side, the middles at whole numbers of sides. */
const SQUARES = { degrees: 0.0005, from: -0.000_25 };

export type GazetteerSubdistrict = Readonly<{ id: string; name: string; nameEn: string; geometry: Geometry }>;

export type GazetteerInput = Readonly<{
  osm: OsmData;
  areas: readonly OsmArea[];
  district: Geometry;
  subdistricts: readonly GazetteerSubdistrict[];
  licence: string;
  /** Date of the newest data in the extract; null when unknown. */
  osmDate: string | null;
}>;

/** The named places in and just around the district, as the columns of `base/gazetteer.json`. Deterministic. */
export function buildGazetteer(input: GazetteerInput): GazetteerColumns {
  const places = collectPlaces(input);
  const columns = toColumns(places, input.subdistricts);
  const characters = new Set([...commonCharacters(), ...places.flatMap((place) => hanUnits(place.name))]);
  const [readings, otherReadings] = buildReadingTables(characters);
  return {
    version: 1,
    licence: input.licence,
    osmDate: input.osmDate,
    kinds: [...GAZETTEER_KINDS],
    subdistricts: input.subdistricts.map(({ id }) => id),
    readings,
    otherReadings,
    simplified: buildSimplifiedPairs(characters),
    pinyin: unusualPinyin(places, readings),
    ...columns,
  };
}

function collectPlaces({ osm, areas, district, subdistricts }: GazetteerInput): readonly MergedPlace[] {
  const isNear = createNearDistrict({
    district: geometryParts(district).polygons,
    bufferMeters: MARGIN_METERS,
    squares: SQUARES,
  });
  const near = collectMentions(osm, areas)
    .map((mention) => ({ ...mention, positions: mention.positions.filter(isNear) }))
    .filter((mention) => mention.positions.length > 0);
  const places = dropEchoes([...subdistricts.flatMap(toSubdistrictPlace), ...mergeMentions(near)]);
  return [...places].sort(
    (a, b) => GAZETTEER_KINDS.indexOf(a.kind) - GAZETTEER_KINDS.indexOf(b.kind) || compareIds(a.id, b.id),
  );
}

function toSubdistrictPlace({ id, name, nameEn, geometry }: GazetteerSubdistrict): readonly MergedPlace[] {
  const point = labelPoint(geometryParts(geometry).polygons);
  return point === null
    ? []
    : [{ id, kind: 'subdistrict', name, nameEn: { text: nameEn, source: 'osm' }, point }];
}

type PlaceColumns = Pick<
  GazetteerColumns,
  'id' | 'kind' | 'name' | 'nameEn' | 'nameEnSource' | 'subdistrict' | 'lng' | 'lat'
>;

function toColumns(
  places: readonly MergedPlace[],
  subdistricts: readonly GazetteerSubdistrict[],
): PlaceColumns {
  return {
    id: places.map(({ id }) => id),
    kind: places.map(({ kind }) => GAZETTEER_KINDS.indexOf(kind)),
    name: places.map(({ name }) => name),
    nameEn: Object.fromEntries(
      places.flatMap(({ nameEn }, i) => (nameEn === null ? [] : [[i, nameEn.text]])),
    ),
    nameEnSource: { list: placesNamedBy(places, 'list'), rule: placesNamedBy(places, 'rule') },
    subdistrict: places.map(({ point: [lng, lat] }) =>
      subdistricts.findIndex(({ geometry }) => isPointInGeometry(lngLat(lng, lat), geometry)),
    ),
    lng: places.map(({ point }) => Math.round(point[0] * COORDINATE_SCALE)),
    lat: places.map(({ point }) => Math.round(point[1] * COORDINATE_SCALE)),
  };
}

const placesNamedBy = (places: readonly MergedPlace[], source: NameSource): number[] =>
  places.flatMap(({ nameEn }, i) => (nameEn?.source === source ? [i] : []));

/** The syllables of the names that are not read character by character with the usual readings. */
function unusualPinyin(
  places: readonly MergedPlace[],
  usual: Readonly<Record<string, string>>,
): Record<string, string> {
  const readings = new Map(
    Object.entries(usual).flatMap(([syllable, characters]) =>
      Array.from(characters).map((c) => [c, [syllable]] as const),
    ),
  );
  return Object.fromEntries(
    places.flatMap(({ name }, i) => {
      const syllables = syllablesOf(name).join(' ');
      return syllables === usualSyllables(name, readings).join(' ') ? [] : [[i, syllables]];
    }),
  );
}

/** The bytes of `base/gazetteer.json`. */
export const encodeGazetteer = (columns: GazetteerColumns): string => `${JSON.stringify(columns)}\n`;
