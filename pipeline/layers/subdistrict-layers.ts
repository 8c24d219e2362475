import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { labelPoint } from '../geometry/label-point.ts';
import type { Line, Position } from '../../src/domain/geo/position.ts';
import { wayLine, type OsmData } from '../osm/osm-data.ts';
import { createNearness } from './boundary-distance.ts';
import { geojsonFile, surfaceGeometry, type LayerFeature } from './geojson-file.ts';
import { innerEdges, joinSegments } from './inner-edges.ts';
import type { NeighbourInput, SubdistrictInput } from './read-district-inputs.ts';

/** An inner edge farther from every mapped boundary is a guess; the polygons were made from those boundaries. */
const MAPPED_WITHIN_METERS = 30;

function mappedBoundaries(osm: OsmData): Line[] {
  const ids = new Set(
    osm.relations
      .filter(({ tags }) => tags.boundary === 'administrative')
      .flatMap(({ members }) => members.filter(({ type }) => type === 'way').map(({ id }) => id)),
  );
  return osm.ways
    .filter((way) => ids.has(way.id) || way.tags.boundary === 'administrative')
    .map((way) => wayLine(osm.nodes, way));
}

/** The inner boundaries, once each, as mapped and estimated lines. */
export function subdistrictEdges(osm: OsmData, subdistricts: readonly SubdistrictInput[]): LayerFeature[] {
  const isMapped = createNearness(mappedBoundaries(osm), MAPPED_WITHIN_METERS);
  const estimatedPolygons = subdistricts.some(({ properties }) => properties.boundaryQuality === 'estimated');
  const parts: Record<'mapped' | 'estimated', [Position, Position][]> = { mapped: [], estimated: [] };
  for (const [a, b] of innerEdges(subdistricts.map(({ geometry }) => geometry))) {
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    parts[estimatedPolygons && !isMapped(middle) ? 'estimated' : 'mapped'].push([a, b]);
  }
  return (['mapped', 'estimated'] as const).flatMap((quality) =>
    joinSegments(parts[quality]).map((line) => ({
      properties: { quality },
      geometry: { type: 'MultiLineString', coordinates: [line] } as const,
    })),
  );
}

/**
 * The names, and how they stand on the map: without the word that says the kind, which the lettering says too.
 * @param full Chinese names that keep the word.
 */
export function shortNames(
  { nameZh, nameEn }: Readonly<{ nameZh: string; nameEn: string }>,
  full: readonly string[],
) {
  const isFull = full.includes(nameZh);
  const label = isFull ? nameZh : nameZh.replace(/(街道|镇)$/, '');
  const labelEn = isFull ? nameEn : nameEn.replace(/ (Subdistrict|Town|District)$/, '');
  return { name: nameZh, name_en: nameEn, label, label_en: labelEn };
}

function labels(
  inputs: readonly (SubdistrictInput | NeighbourInput)[],
  full: readonly string[],
): LayerFeature[] {
  return inputs.flatMap(({ properties, geometry }) => {
    const point = labelPoint(geometry);
    if (point === null) return [];
    return [
      {
        id: properties.id,
        properties: shortNames(properties, full),
        geometry: { type: 'Point', coordinates: point },
      } as const,
    ];
  });
}

function polygons(subdistricts: readonly SubdistrictInput[]): LayerFeature[] {
  return subdistricts.map(({ properties, geometry }) => ({
    id: properties.id,
    properties: {
      name: properties.nameZh,
      name_en: properties.nameEn,
      kind: properties.kind,
      areaKm2: properties.areaKm2,
      boundaryQuality: properties.boundaryQuality,
    },
    geometry: surfaceGeometry(geometry),
  }));
}

/** Sub-districts with their labels and inner edges, and the neighbouring districts with theirs. */
export function subdistrictFiles({ osm, about, district }: GeoContext): OutputFile[] {
  const { subdistricts, neighbours } = district;
  const { fullLabels } = about.pipeline;
  const own = {
    description: { zh: '镇街范围', en: 'Sub-districts and towns' },
    from: ['subdistricts', 'district'],
  } as const;
  const around = {
    description: { zh: '周边城区', en: 'Neighbouring districts' },
    from: ['neighbours'],
  } as const;
  const neighbourFeatures = neighbours.map(({ properties, geometry }) => ({
    id: properties.id,
    properties: { name: properties.nameZh, name_en: properties.nameEn },
    geometry: surfaceGeometry(geometry),
  }));
  return [
    geojsonFile('subdistricts.geojson', polygons(subdistricts), own),
    geojsonFile('subdistrict-edges.geojson', subdistrictEdges(osm, subdistricts), {
      ...own,
      description: { zh: '镇街界线，推定部分另注', en: 'Inner boundaries; estimated parts are marked' },
    }),
    geojsonFile('subdistrict-labels.geojson', labels(subdistricts, fullLabels), own),
    geojsonFile('neighbours.geojson', neighbourFeatures, around),
    geojsonFile('neighbour-labels.geojson', labels(neighbours, fullLabels), around),
  ];
}
