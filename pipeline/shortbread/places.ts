import { joinLines } from '../geometry/join-lines.ts';
import { labelPoint } from '../geometry/label-point.ts';
import { clipLine } from '../geometry/clip-line.ts';
import type { Line } from '../../src/domain/geo/position.ts';
import { wayLine, type OsmData } from '../osm/osm-data.ts';
import { generalizeLines } from '../tiles/generalize.ts';
import type { TileFeature, TileLayer } from '../tiles/tile-feature.ts';
import type { GroundFeatures } from './ground-features.ts';
import { names } from './names.ts';

type Place = Readonly<{ minZoom: number; population: number }>;

const PLACES: Readonly<Record<string, Place>> = {
  city: { minZoom: 6, population: 100_000 },
  town: { minZoom: 7, population: 5000 },
  village: { minZoom: 10, population: 100 },
  hamlet: { minZoom: 10, population: 50 },
  suburb: { minZoom: 10, population: 1000 },
  quarter: { minZoom: 10, population: 500 },
  neighbourhood: { minZoom: 10, population: 100 },
  isolated_dwelling: { minZoom: 10, population: 5 },
  farm: { minZoom: 10, population: 5 },
  island: { minZoom: 10, population: 0 },
  locality: { minZoom: 10, population: 0 },
};
/** The design names nothing smaller than a sub-district before z12, and it has its own layer for those. */
const SMALL_PLACE_MIN_ZOOM = 12;

/** Shortbread knows 2 and 4; 5 (city) and 6 (district) are added for maps of this size. */
const ADMIN_MIN_ZOOM: Readonly<Record<string, number>> = { 2: 0, 4: 7, 5: 8, 6: 9 };

function placeLabels({ points, areas }: GroundFeatures): TileLayer {
  const spots = [
    ...points.map(({ tags, position }) => ({ tags, position })),
    ...areas.flatMap(({ tags, polygons }) => {
      const position = tags.place === undefined ? null : labelPoint(polygons);
      return position === null ? [] : [{ tags, position }];
    }),
  ];
  const labels = spots.flatMap(({ tags, position }) => {
    const kind = tags.place ?? '';
    const place = PLACES[kind];
    if (place === undefined || tags.name === undefined) return [];
    const tagged = Number(tags.population);
    const population = tags.population !== undefined && Number.isFinite(tagged) ? tagged : place.population;
    const minZoom = place.minZoom < 10 ? place.minZoom : SMALL_PLACE_MIN_ZOOM;
    return [{ minZoom, position, population, properties: { kind, ...names(tags), population } }];
  });
  labels.sort((a, b) => b.population - a.population);
  return {
    name: 'place_labels',
    featuresAt: (zoom) =>
      labels
        .filter(({ minZoom }) => minZoom <= zoom)
        .map(({ properties, position }) => ({
          properties,
          geometry: { type: 'points', points: [position] },
        })),
  };
}

function boundaryLines(osm: OsmData, { ground }: GroundFeatures): Map<number, Line[]> {
  const levelOfWay = new Map<number, number>();
  for (const { tags, members } of osm.relations) {
    const level = Number(tags.admin_level);
    if (tags.boundary !== 'administrative' || !(String(level) in ADMIN_MIN_ZOOM)) continue;
    for (const { type, id } of members) {
      if (type === 'way') levelOfWay.set(id, Math.min(level, levelOfWay.get(id) ?? level));
    }
  }
  const byLevel = new Map<number, Line[]>();
  for (const way of osm.ways) {
    const level = levelOfWay.get(way.id);
    if (level === undefined || way.nodeRows.length < 2) continue;
    byLevel.set(level, [...(byLevel.get(level) ?? []), ...clipLine(wayLine(osm.nodes, way), ground)]);
  }
  return byLevel;
}

function boundaries(osm: OsmData, features: GroundFeatures): TileLayer {
  const byLevel = [...boundaryLines(osm, features)].sort(([a], [b]) => a - b);
  return {
    name: 'boundaries',
    featuresAt: (zoom) =>
      byLevel
        .filter(([level]) => (ADMIN_MIN_ZOOM[level] ?? 0) <= zoom)
        .flatMap(([level, lines]): TileFeature[] =>
          generalizeLines(
            {
              properties: { admin_level: level },
              lines: joinLines(lines, { keepDirection: false }),
              keepDirection: false,
            },
            zoom,
            2,
          ),
        ),
  };
}

function boundaryLabels({ areas }: GroundFeatures): TileLayer {
  const labels = areas.flatMap(({ tags, polygons, squareMeters }) => {
    const level = tags.admin_level ?? '';
    if (tags.boundary !== 'administrative' || !(level in ADMIN_MIN_ZOOM)) return [];
    const point = labelPoint(polygons);
    if (point === null || tags.name === undefined) return [];
    // Shortbread counts this one in hectares.
    const properties = {
      admin_level: Number(level),
      ...names(tags),
      way_area: Math.round(squareMeters / 1e4),
    };
    return [{ point, properties }];
  });
  labels.sort((a, b) => b.properties.way_area - a.properties.way_area);
  return {
    name: 'boundary_labels',
    featuresAt: () =>
      labels.map(({ point, properties }) => ({ properties, geometry: { type: 'points', points: [point] } })),
  };
}

/** Shortbread: boundaries, boundary_labels, place_labels. */
export function placeLayers(osm: OsmData, features: GroundFeatures): TileLayer[] {
  return [boundaries(osm, features), boundaryLabels(features), placeLabels(features)];
}
