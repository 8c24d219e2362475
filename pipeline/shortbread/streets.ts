import { labelPoint } from '../geometry/label-point.ts';
import type { OsmTags } from '../osm/osm-data.ts';
import { generalizeLines } from '../tiles/generalize.ts';
import { groupLines, type RankedLine } from '../tiles/group-lines.ts';
import type { TileFeature, TileLayer, TileProperties } from '../tiles/tile-feature.ts';
import { areaFeatures } from './area-layer.ts';
import type { GroundFeatures, GroundLine } from './ground-features.ts';
import { flags, isBridge, isTunnel, names } from './names.ts';
import { streetClass, type StreetClass } from './street-class.ts';

const NO_MINIMUM = [0, 0, 0, 0, 0, 0, 0] as const;
const POLYGON_KINDS: ReadonlySet<string> = new Set(['pedestrian', 'service']);

const ONEWAY = new Set(['yes', '1', 'true', '-1']);

/** Shortbread's z-order: class, then level; tunnels below, bridges above. */
function drawingRank(street: StreetClass, tags: OsmTags): number {
  const layer = Math.max(-5, Math.min(5, Number.parseInt(tags.layer ?? '0', 10) || 0));
  const level = isTunnel(tags) ? -10 : isBridge(tags) ? 10 : 0;
  return (layer + level) * 100 + street.rank;
}

function text(tags: OsmTags, keys: readonly string[]): TileProperties {
  return Object.fromEntries(keys.flatMap((key) => (tags[key] === undefined ? [] : [[key, tags[key]]])));
}

function streetProperties(street: StreetClass, tags: OsmTags, zoom: number): TileProperties {
  const oneway = !street.rail && ONEWAY.has(tags.oneway ?? '');
  return {
    kind: street.kind,
    ...flags({ rail: street.rail }),
    ...(zoom >= 11 ? flags({ link: street.link, tunnel: isTunnel(tags), bridge: isBridge(tags) }) : {}),
    ...(zoom >= 13 ? text(tags, ['tracktype', 'service']) : {}),
    ...(zoom >= 14 ? text(tags, ['surface', 'bicycle', 'horse']) : {}),
    ...(zoom >= 14 ? flags({ oneway, oneway_reverse: oneway && tags.oneway === '-1' }) : {}),
  };
}

const isSurface = ({ tags, closed }: GroundLine) =>
  closed && (tags.area === 'yes' || tags['area:highway'] !== undefined);

function streetLines(features: GroundFeatures, zoom: number): RankedLine[] {
  return features.lines.flatMap((line): RankedLine[] => {
    const street = streetClass(line.tags);
    if (street === null || street.minZoom > zoom || isSurface(line)) return [];
    return [
      {
        rank: zoom >= 11 ? drawingRank(street, line.tags) : street.rank,
        properties: streetProperties(street, line.tags, zoom),
        lines: line.lines,
        keepDirection: zoom >= 14 && ONEWAY.has(line.tags.oneway ?? ''),
      },
    ];
  });
}

function refProperties(tags: OsmTags): TileProperties {
  if (tags.ref === undefined) return {};
  const rows = tags.ref.split(';').map((row) => row.trim());
  return {
    ref: rows.join('\n'),
    ref_rows: rows.length,
    ref_cols: Math.max(...rows.map((row) => row.length)),
  };
}

function labelLines(features: GroundFeatures, zoom: number): RankedLine[] {
  return features.lines.flatMap((line): RankedLine[] => {
    const street = streetClass(line.tags);
    if (street === null || street.labelMinZoom > zoom || isSurface(line)) return [];
    const { name, ref } = line.tags;
    if (name === undefined && (ref === undefined || street.rail)) return [];
    const kind = street.link ? `${street.kind}_link` : street.kind;
    const properties = {
      kind,
      ...names(line.tags),
      ...(street.rail ? {} : refProperties(line.tags)),
      ...flags({ tunnel: isTunnel(line.tags) }),
    };
    return [{ rank: -street.rank, properties, lines: line.lines, keepDirection: false }];
  });
}

function lineFeatures(lines: readonly RankedLine[], zoom: number, minPixels: number): TileFeature[] {
  return groupLines(lines).flatMap((group) => generalizeLines(group, zoom, minPixels));
}

function streetAreas({ areas }: GroundFeatures) {
  return areas.flatMap((area) => {
    const street = streetClass(area.tags);
    if (street === null || street.rail || !POLYGON_KINDS.has(street.kind)) return [];
    if (area.source === 'way' && area.tags.area !== 'yes') return [];
    const more = flags({ tunnel: isTunnel(area.tags), bridge: isBridge(area.tags) });
    return [{ ...area, minZoom: 14, properties: { kind: street.kind, ...more } }];
  });
}

function polygonLabels(features: GroundFeatures): TileFeature[] {
  return streetAreas(features).flatMap(({ tags, polygons, properties }): TileFeature[] => {
    const point = labelPoint(polygons);
    if (point === null || tags.name === undefined) return [];
    return [
      {
        properties: { kind: properties.kind, ...names(tags) },
        geometry: { type: 'points', points: [point] },
      },
    ];
  });
}

/** Shortbread: streets, street_polygons, street_labels, streets_polygons_labels, streets_labels_points. */
export function streetLayers(features: GroundFeatures): TileLayer[] {
  const surfaces = streetAreas(features);
  const junctions = features.points.filter(({ tags }) => tags.highway === 'motorway_junction');
  return [
    { name: 'street_polygons', featuresAt: (zoom) => areaFeatures(surfaces, zoom, NO_MINIMUM) },
    {
      name: 'streets',
      featuresAt: (zoom) => lineFeatures(streetLines(features, zoom), zoom, zoom >= 14 ? 0 : 1.5),
    },
    { name: 'street_labels', featuresAt: (zoom) => lineFeatures(labelLines(features, zoom), zoom, 24) },
    { name: 'streets_polygons_labels', featuresAt: (zoom) => (zoom < 14 ? [] : polygonLabels(features)) },
    {
      name: 'streets_labels_points',
      featuresAt: (zoom) =>
        zoom < 12
          ? []
          : junctions.map(({ tags, position }) => ({
              properties: { kind: 'motorway_junction', ...text(tags, ['ref']), ...names(tags) },
              geometry: { type: 'points', points: [position] },
            })),
    },
  ];
}
