import { labelPoint } from '../geometry/label-point.ts';
import type { OsmTags } from '../osm/osm-data.ts';
import { generalizeLines } from '../tiles/generalize.ts';
import { groupLines } from '../tiles/group-lines.ts';
import type { TileFeature, TileLayer } from '../tiles/tile-feature.ts';
import { MIN_WATER_SQUARE_METERS } from '../tiles/zoom-rules.ts';
import { areaFeatures } from './area-layer.ts';
import type { GroundArea, GroundFeatures } from './ground-features.ts';
import { flags, isBridge, isTunnel, names } from './names.ts';
import { createKindLookup, rules } from './tag-kinds.ts';

const waterKind = createKindLookup([
  { key: 'natural', value: 'water', kind: 'water', minZoom: 4 },
  ...['riverbank', 'dock', 'canal'].map((value) => ({
    key: 'waterway',
    value,
    kind: value === 'riverbank' ? 'river' : value,
    minZoom: 8,
  })),
  ...rules('landuse', 4, ['reservoir', 'basin']),
]);

const lineKind = createKindLookup([
  ...rules('waterway', 9, ['river', 'canal']),
  ...rules('waterway', 13, ['stream', 'ditch']),
  { key: 'waterway', value: 'drain', kind: 'ditch', minZoom: 14 },
]);

/** Shortbread has them at z14; the design draws streams in the hills from z13. */
const LABEL_MIN_ZOOM: Readonly<Record<string, number>> = { river: 11, canal: 12, stream: 14, ditch: 14 };

const POINT_OF_WATER = [200_000_000, 20_000_000, 1_000_000, 200_000, 40_000, 8000, 0] as const;

type WaterArea = Readonly<{ area: GroundArea; kind: string }>;

/** What a surface is as water; null when it is none. */
export function waterKindOf(source: 'way' | 'relation', tags: OsmTags): string | null {
  const rule = waterKind(tags);
  if (rule === null || tags.tunnel === 'yes') return null;
  // A closed way `waterway=canal` is the canal's surface only when it says so: else it is a circular line.
  if (rule.kind === 'canal' && tags.area !== 'yes' && source === 'way') return null;
  return tags.water === 'river' ? 'river' : rule.kind;
}

function waterAreas({ areas }: GroundFeatures): WaterArea[] {
  return areas.flatMap((area) => {
    const kind = waterKindOf(area.source, area.tags);
    return kind === null ? [] : [{ area, kind }];
  });
}

function polygonsLayer(water: readonly WaterArea[]): TileLayer {
  const areas = water.map(({ area, kind }) => ({
    ...area,
    minZoom: 0,
    properties: { kind, way_area: area.wayArea },
  }));
  return {
    name: 'water_polygons',
    featuresAt: (zoom) => areaFeatures(areas, zoom, MIN_WATER_SQUARE_METERS),
  };
}

function polygonLabelsLayer(water: readonly WaterArea[]): TileLayer {
  const labels = water
    .filter(({ area }) => area.tags.name !== undefined)
    .sort((a, b) => b.area.wayArea - a.area.wayArea || (a.area.id < b.area.id ? -1 : 1))
    .flatMap(({ area, kind }) => {
      const point = labelPoint(area.polygons);
      if (point === null) return [];
      const properties = { kind, ...names(area.tags), way_area: area.wayArea };
      return [{ squareMeters: area.squareMeters, properties, point }];
    });
  return {
    name: 'water_polygons_labels',
    featuresAt: (zoom) =>
      labels
        .filter(({ squareMeters }) => squareMeters >= (POINT_OF_WATER[zoom - 8] ?? 0))
        .map(({ properties, point }) => ({ properties, geometry: { type: 'points', points: [point] } })),
  };
}

const layerNumber = (tags: OsmTags) => Math.max(-5, Math.min(5, Number.parseInt(tags.layer ?? '0', 10) || 0));

function lineFeatures(features: GroundFeatures, zoom: number, labels: boolean): TileFeature[] {
  const lines = features.lines.flatMap(({ tags, lines }) => {
    const rule = lineKind(tags);
    if (rule === null || (labels && tags.name === undefined)) return [];
    if (zoom < (labels ? (LABEL_MIN_ZOOM[rule.kind] ?? 14) : rule.minZoom)) return [];
    const more = labels ? names(tags) : flags({ tunnel: isTunnel(tags), bridge: isBridge(tags) });
    const properties = { kind: rule.kind, ...more };
    return [{ rank: labels ? 0 : layerNumber(tags), properties, lines, keepDirection: true }];
  });
  const minPixels = labels ? 24 : 2;
  return groupLines(lines).flatMap((group) => generalizeLines(group, zoom, minPixels));
}

/** Shortbread: water_polygons, water_polygons_labels, water_lines, water_lines_labels. */
export function waterLayers(features: GroundFeatures): TileLayer[] {
  const water = waterAreas(features);
  return [
    polygonsLayer(water),
    { name: 'water_lines', featuresAt: (zoom) => lineFeatures(features, zoom, false) },
    polygonLabelsLayer(water),
    { name: 'water_lines_labels', featuresAt: (zoom) => lineFeatures(features, zoom, true) },
  ];
}
