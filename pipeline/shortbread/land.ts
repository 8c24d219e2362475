import type { OsmTags } from '../osm/osm-data.ts';
import type { TileLayer } from '../tiles/tile-feature.ts';
import { MIN_LAND_SQUARE_METERS, type PerZoom } from '../tiles/zoom-rules.ts';
import { areaFeatures, type LayerArea } from './area-layer.ts';
import type { GroundArea, GroundFeatures } from './ground-features.ts';
import { createKindLookup, rules, type KindRule } from './tag-kinds.ts';

/**
 * Shortbread's land kinds, most of them earlier than there: the design shows green and built land from z10,
 * by size. Beyond the schema: `wetland` (no or another wetland type) and `pitch`.
 */
const LAND: readonly KindRule[] = [
  ...['swamp', 'bog', 'string_bog', 'wet_meadow', 'marsh'].map((value) => ({
    key: 'wetland',
    value,
    kind: value,
    minZoom: 8,
  })),
  { key: 'natural', value: 'wetland', kind: 'wetland', minZoom: 8 },
  { key: 'landuse', value: 'forest', kind: 'forest', minZoom: 7 },
  { key: 'natural', value: 'wood', kind: 'forest', minZoom: 7 },
  ...rules('natural', 10, ['sand', 'beach']),
  ...rules('natural', 10, ['heath', 'scrub', 'grassland', 'bare_rock', 'scree', 'shingle']),
  ...rules('landuse', 8, ['orchard', 'vineyard', 'farmland']),
  ...rules('landuse', 10, ['grass', 'meadow', 'allotments', 'village_green', 'recreation_ground']),
  ...rules('landuse', 10, ['greenhouse_horticulture', 'plant_nursery', 'farmyard']),
  ...rules('leisure', 10, ['golf_course', 'park', 'garden']),
  ...rules('leisure', 13, ['playground', 'miniature_golf', 'pitch']),
  ...rules('landuse', 10, ['residential', 'industrial', 'commercial', 'retail', 'garages', 'railway']),
  ...rules('landuse', 10, ['landfill', 'brownfield', 'greenfield', 'quarry']),
  { key: 'landuse', value: 'cemetery', kind: 'cemetery', minZoom: 11 },
  { key: 'amenity', value: 'grave_yard', kind: 'grave_yard', minZoom: 13 },
];

/** Larger kinds lie below: a pitch in a park in a quarter is seen. */
const DRAWING_ORDER = [
  ['residential', 'industrial', 'commercial', 'retail', 'garages', 'railway', 'landfill', 'brownfield'],
  ['greenfield', 'quarry', 'farmland', 'farmyard'],
  ['park', 'golf_course', 'recreation_ground', 'village_green', 'garden'],
  ['forest'],
] as const;

const drawingRank = new Map<string, number>(
  DRAWING_ORDER.flatMap((kinds, rank) => kinds.map((kind) => [kind, rank])),
);
const ABOVE_ALL = DRAWING_ORDER.length;

/** Shortbread shows sites from z14; the design shows campuses and hospitals of some size earlier. */
const SITES: readonly KindRule[] = [
  ...rules('amenity', 10, ['university']),
  ...rules('amenity', 11, ['college', 'hospital']),
  ...rules('amenity', 12, ['school']),
  ...rules('landuse', 11, ['construction']),
  ...rules('amenity', 14, ['prison', 'parking', 'bicycle_parking']),
  { key: 'leisure', value: 'sports_centre', kind: 'sports_center', minZoom: 14 },
];

const MIN_BUILDING_SQUARE_METERS: PerZoom = [0, 0, 0, 0, 0, 250, 0];
const NOT_BUILDINGS = new Set(['no', 'demolished', 'razed', 'proposed']);

const landKind = createKindLookup(LAND);
const siteKind = createKindLookup(SITES);

/** Tea is the crop of the hills here; OSM has it on farmland, scrub or orchards. Shortbread's kind for it is orchard. */
const isTea = (tags: OsmTags) => tags.crop === 'tea' || tags.trees === 'tea_plants' || tags.produce === 'tea';

function toLayerAreas(areas: readonly GroundArea[], kindOf: (tags: OsmTags) => KindRule | null): LayerArea[] {
  return areas.flatMap((area) => {
    const rule = kindOf(area.tags);
    return rule === null ? [] : [{ ...area, minZoom: rule.minZoom, properties: { kind: rule.kind } }];
  });
}

function landLayer({ areas }: GroundFeatures): TileLayer {
  const kindOf = (tags: OsmTags): KindRule | null => {
    const rule = landKind(tags);
    return rule !== null && isTea(tags) ? { ...rule, kind: 'orchard', minZoom: 8 } : rule;
  };
  const rank = (area: LayerArea) => drawingRank.get(String(area.properties.kind)) ?? ABOVE_ALL;
  const kind = (area: LayerArea) => String(area.properties.kind);
  const land = toLayerAreas(areas, kindOf).sort(
    (a, b) => rank(a) - rank(b) || (kind(a) < kind(b) ? -1 : Number(kind(a) > kind(b))),
  );
  return { name: 'land', featuresAt: (zoom) => areaFeatures(land, zoom, MIN_LAND_SQUARE_METERS) };
}

function sitesLayer({ areas }: GroundFeatures): TileLayer {
  const sites = toLayerAreas(areas, siteKind).map((site, i) => ({ site, i }));
  sites.sort((a, b) => b.site.squareMeters - a.site.squareMeters || a.i - b.i);
  const ordered = sites.map(({ site }) => site);
  return { name: 'sites', featuresAt: (zoom) => areaFeatures(ordered, zoom, MIN_LAND_SQUARE_METERS) };
}

function buildingsLayer({ areas }: GroundFeatures): TileLayer {
  const buildings = areas
    .filter(({ tags }) => tags.building !== undefined && !NOT_BUILDINGS.has(tags.building))
    .map((area) => ({ ...area, minZoom: 13, properties: {} }));
  return {
    name: 'buildings',
    featuresAt: (zoom) => areaFeatures(buildings, zoom, MIN_BUILDING_SQUARE_METERS),
  };
}

/** Shortbread: land, sites, buildings. */
export function landLayers(features: GroundFeatures): TileLayer[] {
  return [landLayer(features), sitesLayer(features), buildingsLayer(features)];
}
