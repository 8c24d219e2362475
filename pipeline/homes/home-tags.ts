import type { OsmTags } from '../osm/osm-data.ts';

/** `place` on a surface: a quarter or a village as a whole. */
const LIVED_IN_PLACES = new Set(['quarter', 'neighbourhood', 'village', 'hamlet', 'isolated_dwelling']);

/** Land that is mapped as lived on: estates, villages, blocks of flats. */
export const isResidentialLand = ({ landuse, place }: OsmTags): boolean =>
  landuse === 'residential' || (landuse === undefined && LIVED_IN_PLACES.has(place ?? ''));

/** Values of `building` that people live in (https://wiki.openstreetmap.org/wiki/Key:building, "Accommodation"). */
const HOME_BUILDINGS = new Set([
  'apartments',
  'residential',
  'house',
  'detached',
  'semidetached_house',
  'terrace',
  'bungalow',
  'dormitory',
  'villa',
  'farm',
]);
const NOT_BUILDINGS = new Set(['no', 'demolished', 'razed', 'proposed']);
/** Who has one of these is something else, whatever stands round it. */
const OTHER_USES = ['amenity', 'shop', 'office', 'tourism', 'leisure', 'craft', 'industrial', 'healthcare'];

export const isBuilding = ({ building }: OsmTags): boolean =>
  building !== undefined && !NOT_BUILDINGS.has(building);

/** @param onResidentialLand Whether its middle lies there: most buildings are mapped as `building=yes`, which does not say. */
export function isHomeBuilding(tags: OsmTags, onResidentialLand: boolean): boolean {
  if (HOME_BUILDINGS.has(tags.building ?? '')) return true;
  return tags.building === 'yes' && onResidentialLand && OTHER_USES.every((key) => tags[key] === undefined);
}

/** Keys with which a surface says what the ground is. A nature reserve or a boundary lies over it and does not. */
const GROUND_KEYS = [
  'landuse',
  'natural',
  'amenity',
  'tourism',
  'building',
  'man_made',
  'power',
  'aeroway',
  'historic',
  'golf',
  'water',
];
const LINES_OF_NATURE = new Set(['coastline', 'cliff', 'ridge', 'valley', 'tree_row', 'earth_bank']);

/** Whether a surface with these tags says what the ground is that it covers. */
export function tellsGround(tags: OsmTags): boolean {
  if (isResidentialLand(tags)) return true;
  if (tags.leisure !== undefined && tags.leisure !== 'nature_reserve') return true;
  if (tags.natural !== undefined && LINES_OF_NATURE.has(tags.natural)) return false;
  return GROUND_KEYS.some((key) => tags[key] !== undefined) || tags.waterway === 'riverbank';
}

/** Streets at which houses stand. Paths in the hills, main roads and motorways say nothing of homes. */
const STREETS_OF_HOMES = new Set(['residential', 'living_street', 'unclassified', 'tertiary']);

export const isStreetOfHomes = ({ highway, tunnel }: OsmTags): boolean =>
  STREETS_OF_HOMES.has(highway ?? '') && tunnel === undefined;
