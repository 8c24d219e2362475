import { labelPoint } from '../geometry/label-point.ts';
import type { Position } from '../../src/domain/geo/position.ts';
import type { OsmTags } from '../osm/osm-data.ts';
import type { TileFeature, TileLayer, TileProperties } from '../tiles/tile-feature.ts';
import type { GroundFeatures } from './ground-features.ts';
import { names } from './names.ts';
import { POI_DETAILS, POI_KEYS, POI_VALUES } from './poi-tables.ts';
import { createKindLookup, rules } from './tag-kinds.ts';

const stopKind = createKindLookup([
  ...rules('aeroway', 11, ['aerodrome']),
  ...rules('aeroway', 13, ['helipad']),
  ...rules('railway', 13, ['station', 'halt']),
  ...rules('railway', 14, ['tram_stop']),
  ...rules('amenity', 13, ['bus_station']),
  ...rules('highway', 14, ['bus_stop']),
  ...rules('amenity', 12, ['ferry_terminal']),
  { key: 'aerialway', value: 'station', kind: 'aerialway_station', minZoom: 13 },
]);

type Spot = Readonly<{ tags: OsmTags; position: Position; wayArea: number | null; squareMeters: number }>;

/** Points, and areas by the place farthest from their edges. */
function spots({ points, areas }: GroundFeatures, wanted: (tags: OsmTags) => boolean): Spot[] {
  const fromPoints = points
    .filter(({ tags }) => wanted(tags))
    .map(({ tags, position }) => ({ tags, position, wayArea: null, squareMeters: 0 }));
  const fromAreas = areas
    .filter(({ tags }) => wanted(tags))
    .flatMap(({ tags, polygons, wayArea, squareMeters }) => {
      const position = labelPoint(polygons);
      return position === null ? [] : [{ tags, position, wayArea, squareMeters }];
    });
  return [...fromPoints, ...fromAreas];
}

const toPoint = (position: Position, properties: TileProperties): TileFeature => ({
  properties,
  geometry: { type: 'points', points: [position] },
});

function publicTransport(features: GroundFeatures): TileLayer {
  const stops = spots(features, (tags) => stopKind(tags) !== null);
  return {
    name: 'public_transport',
    featuresAt: (zoom) =>
      stops.flatMap(({ tags, position }) => {
        const rule = stopKind(tags);
        if (rule === null || rule.minZoom > zoom) return [];
        // The schema knows no metro; without this a style cannot tell its stations from the railway's.
        const station =
          rule.kind === 'station' && tags.station !== undefined ? { station: tags.station } : {};
        return [toPoint(position, { kind: rule.kind, ...names(tags), ...station })];
      }),
  };
}

function poiProperties(tags: OsmTags): TileProperties | null {
  const properties: Record<string, string | boolean> = {};
  for (const key of POI_KEYS) {
    const value = tags[key];
    if (value !== undefined && POI_VALUES[key].has(value)) properties[key] = value;
  }
  if (Object.keys(properties).length === 0) return null;
  for (const [detail, key, values] of POI_DETAILS) {
    const text = tags[detail];
    if (text !== undefined && values.has(String(properties[key]))) properties[detail] = text;
  }
  return properties;
}

/** Zoom from which a place is shown before the schema's z14: what is named and large, or sought by visitors. */
function poiMinZoom({ tags, squareMeters }: Spot): number {
  if (tags.name === undefined) return 14;
  const sizes: readonly (readonly [number, number])[] = [
    [200_000, 11],
    [60_000, 12],
    [15_000, 13],
  ];
  const bySize = sizes.find(([minimum]) => squareMeters >= minimum)?.[1] ?? 14;
  const sought =
    tags.tourism === 'museum' || tags.tourism === 'attraction' || tags.amenity === 'place_of_worship';
  return sought ? Math.min(bySize, 13) : bySize;
}

function pois(features: GroundFeatures): TileLayer {
  const places = spots(features, (tags) => poiProperties(tags) !== null)
    .map((spot) => ({ spot, minZoom: poiMinZoom(spot) }))
    .sort((a, b) => b.spot.squareMeters - a.spot.squareMeters);
  return {
    name: 'pois',
    featuresAt: (zoom) =>
      places
        .filter(({ minZoom }) => minZoom <= zoom)
        .map(({ spot: { tags, position, wayArea } }) =>
          toPoint(position, {
            ...poiProperties(tags),
            ...names(tags),
            ...(wayArea === null ? {} : { way_area: wayArea }),
          }),
        ),
  };
}

/** Shortbread: public_transport, pois. */
export function poiLayers(features: GroundFeatures): TileLayer[] {
  return [publicTransport(features), pois(features)];
}
