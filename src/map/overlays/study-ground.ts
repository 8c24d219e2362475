import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { geometryParts } from '../../domain/geo/geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

/** Beyond every map. */
const WORLD = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** What lies outside of the area, its holes included, and its outline. */
function buildGround(ground: Geometry | null): readonly Feature[] {
  if (ground === null) return [];
  const polygons = geometryParts(ground).polygons.map((rings) =>
    rings.map((ring) => ring.map((point) => [...point])),
  );
  const outside = [
    [WORLD, ...polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]))],
    ...polygons.flatMap(([, ...holes]) => holes.map((hole) => [hole])),
  ];
  return [
    toFeature({ type: 'MultiPolygon', coordinates: outside }, { outside: true }),
    toFeature(toGeoJsonGeometry(ground), { outside: false }),
  ];
}

function groundLayers({ tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'study-ground-outside',
      type: 'fill',
      source: 'study-ground',
      filter: ['get', 'outside'],
      paint: { 'fill-color': tokens.map.paper, 'fill-opacity': 0.5, 'fill-antialias': false },
    },
    {
      id: 'study-ground',
      type: 'line',
      source: 'study-ground',
      filter: ['!', ['get', 'outside']],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.ui.ink, 'line-width': 1.8, 'line-dasharray': [4, 2] },
    },
  ];
}

/** The area in which Analyse counts: outlined, and all around it dimmed. */
export const studyGround = {
  sources: {
    'study-ground': {
      needs: ({ values }) => [values.areas?.ground ?? null],
      build: ({ values }) => buildGround(values.areas?.ground ?? null),
    },
  },
  layers: { ground: groundLayers },
} as const satisfies Overlay;
