import type { GazetteerKind } from '../../src/schema/gazetteer.ts';
import type { OsmElementType, OsmTags } from '../osm/osm-data.ts';

/** Tag values per key; `true` stands for any. */
type Rule = Readonly<{ kind: GazetteerKind; key: string; values: readonly string[] | true; and?: OsmTags }>;

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  { kind: 'metro', key: 'railway', values: ['station'], and: { station: 'subway' } },
  { kind: 'metro', key: 'station', values: ['subway'] },
  { kind: 'rail', key: 'railway', values: ['station', 'halt'] },
  { kind: 'bus', key: 'highway', values: ['bus_stop'] },
  { kind: 'bus', key: 'public_transport', values: ['platform'], and: { bus: 'yes' } },
  { kind: 'bus', key: 'amenity', values: ['bus_station'] },
  { kind: 'village', key: 'place', values: ['village', 'hamlet', 'isolated_dwelling', 'locality'] },
  { kind: 'estate', key: 'place', values: ['quarter', 'neighbourhood'] },
  { kind: 'peak', key: 'natural', values: ['peak', 'hill'] },
  { kind: 'school', key: 'amenity', values: ['school', 'kindergarten'] },
  { kind: 'university', key: 'amenity', values: ['university', 'college', 'research_institute'] },
  { kind: 'library', key: 'amenity', values: ['library'] },
  { kind: 'market', key: 'amenity', values: ['marketplace'] },
  { kind: 'hospital', key: 'amenity', values: ['hospital'] },
  { kind: 'clinic', key: 'amenity', values: ['clinic', 'doctors', 'dentist'] },
  { kind: 'hospital', key: 'healthcare', values: ['hospital'] },
  { kind: 'clinic', key: 'healthcare', values: ['clinic', 'doctor', 'dentist', 'centre'] },
  { kind: 'culture', key: 'tourism', values: ['museum', 'gallery'] },
  { kind: 'culture', key: 'amenity', values: ['theatre', 'arts_centre', 'cinema', 'exhibition_centre'] },
  {
    kind: 'lodging',
    key: 'tourism',
    values: ['hotel', 'hostel', 'guest_house', 'motel', 'apartment', 'chalet'],
  },
  { kind: 'sight', key: 'amenity', values: ['place_of_worship'] },
  {
    kind: 'sight',
    key: 'tourism',
    values: ['attraction', 'viewpoint', 'artwork', 'theme_park', 'zoo', 'yes'],
  },
  { kind: 'park', key: 'leisure', values: ['park', 'garden', 'nature_reserve'] },
  { kind: 'park', key: 'place', values: ['square'] },
  {
    kind: 'sport',
    key: 'leisure',
    values: [
      'sports_centre',
      'stadium',
      'sports_hall',
      'swimming_pool',
      'golf_course',
      'fitness_centre',
      'track',
    ],
  },
  { kind: 'sight', key: 'historic', values: true },
  { kind: 'sight', key: 'natural', values: ['cave_entrance', 'rock', 'cliff'] },
  { kind: 'sight', key: 'man_made', values: ['tower', 'bridge', 'pier'] },
  { kind: 'water', key: 'natural', values: ['water', 'spring', 'wetland', 'bay'] },
  { kind: 'water', key: 'waterway', values: ['river', 'canal', 'stream', 'dock'] },
  { kind: 'water', key: 'landuse', values: ['reservoir', 'basin'] },
  { kind: 'food', key: 'amenity', values: ['restaurant', 'cafe', 'fast_food', 'bar', 'pub', 'food_court'] },
  { kind: 'shop', key: 'shop', values: true },
  { kind: 'shop', key: 'amenity', values: ['pharmacy', 'bank', 'post_office', 'fuel'] },
  { kind: 'estate', key: 'landuse', values: ['residential'] },
  { kind: 'sight', key: 'landuse', values: ['religious'] },
  { kind: 'building', key: 'office', values: true },
  {
    kind: 'building',
    key: 'amenity',
    values: [
      'townhall',
      'community_centre',
      'social_facility',
      'courthouse',
      'police',
      'fire_station',
      'public_building',
      'ferry_terminal',
      'conference_centre',
    ],
  },
  { kind: 'building', key: 'landuse', values: ['commercial', 'retail', 'industrial'] },
  { kind: 'building', key: 'building', values: true },
];

const STREETS = new Set([
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'unclassified',
  'residential',
  'living_street',
  'pedestrian',
  'service',
  'footway',
  'path',
  'steps',
  'cycleway',
  'track',
]);
const WATERWAYS = new Set(['river', 'canal', 'stream']);

/** A market of food; 巿 is how some write 市. */
const FOOD_MARKET = /农贸|农副产品.*市场|菜[市巿]|菜场|市集$/;

/** What a name ends in says more than a tag that only says "building" or "shop". */
const NAMED_KINDS: readonly Readonly<{ kind: GazetteerKind; name: RegExp }>[] = [
  { kind: 'market', name: FOOD_MARKET },
  { kind: 'clinic', name: /卫生(?:服务中心|服务站|院|站)$|诊所$|门诊部$/ },
  { kind: 'library', name: /(?:区|市|省|县)图书馆$/ },
  { kind: 'estate', name: /社区$/ },
];
const LOOSE_KINDS: ReadonlySet<GazetteerKind> = new Set([
  'building',
  'shop',
  'hospital',
  'estate',
  'village',
]);

/** Numbers of houses and blocks name no place of their own. */
const HOUSE_NUMBER = /^[\dA-Za-z]*[-–—~、.,/\dA-Za-z]*(?:号|幢|栋|楼|号楼|座|单元|#|区|期)?$/;
/** One of several buildings of the same estate or campus. */
const NUMBERED_BUILDING = /\d+(?:幢|栋|号楼|号馆|座)$/;
/** Barracks whose tags do not say so. */
const MILITARY_NAME = /部队|军区|武警|营房|人武部|人民武装|军分区|预备役|解放军|空军|海军|陆军|火箭军/;

/** What a named node or area is in the gazetteer; null when it is left out. */
export function placeKind(name: string, tags: OsmTags): GazetteerKind | null {
  if (HOUSE_NUMBER.test(name) && !isChiefKind(tags)) return null;
  if (MILITARY_NAME.test(name)) return null;
  const kind = taggedKind(name, tags);
  if (kind === 'building' && NUMBERED_BUILDING.test(name)) return null;
  if (kind === null || !LOOSE_KINDS.has(kind)) return kind;
  return NAMED_KINDS.find((named) => named.name.test(name))?.kind ?? kind;
}

/** Of the marketplaces only those of food are markets: others sell china, stationery, antiques, or are a supermarket. */
function taggedKind(name: string, tags: OsmTags): GazetteerKind | null {
  const kind = RULES.find((rule) => fits(rule, tags))?.kind ?? null;
  if (kind !== 'market') return kind;
  return tags.shop === undefined && FOOD_MARKET.test(name) ? kind : 'shop';
}

/** Bars are called "1944", metro stations are not house numbers either. */
const isChiefKind = (tags: OsmTags): boolean =>
  'station' in tags || 'shop' in tags || tags.amenity !== undefined;

/** What a named open line is in the gazetteer; null when it is left out. */
export function lineKind(tags: OsmTags): GazetteerKind | null {
  if (STREETS.has(tags.highway ?? '')) return 'street';
  return WATERWAYS.has(tags.waterway ?? '') ? 'water' : null;
}

function fits({ key, values, and = {} }: Rule, tags: OsmTags): boolean {
  const value = tags[key];
  if (value === undefined || value === 'no') return false;
  if (values !== true && !values.includes(value)) return false;
  return Object.entries(and).every(([otherKey, other]) => tags[otherKey] === other);
}

/** How an element is named in an id. */
export const ID_LETTER: Readonly<Record<OsmElementType, string>> = { node: 'n', way: 'w', relation: 'r' };
