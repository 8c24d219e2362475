import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { MapRoute } from '../map-contract.ts';
import type { StyleContext } from '../style/style-context.ts';
import { ROUND, toFeature, toPositions } from './feature.ts';
import type { Overlay } from './overlay.ts';

const isPart = (part: 'way' | 'gap'): ExpressionSpecification => ['==', ['get', 'part'], part];

/** A route, and the open ground at its two ends. */
export function buildRouteFeatures(route: MapRoute | null): readonly Feature[] {
  if (route === null) return [];
  return [
    toFeature({ type: 'LineString', coordinates: toPositions(route.line) }, { part: 'way' }),
    ...route.gaps.map((gap) =>
      toFeature({ type: 'LineString', coordinates: toPositions(gap) }, { part: 'gap' }),
    ),
  ];
}

function routeLayers({ tokens }: StyleContext): LayerSpecification[] {
  const way = { type: 'line', source: 'route', filter: isPart('way'), layout: ROUND } as const;
  return [
    { id: 'route-casing', ...way, paint: { 'line-color': tokens.ui.markerPaper, 'line-width': 8 } },
    { id: 'route-line', ...way, paint: { 'line-color': tokens.ui.seal, 'line-width': 4 } },
    {
      id: 'route-gap',
      type: 'line',
      source: 'route',
      filter: isPart('gap'),
      layout: ROUND,
      paint: { 'line-color': tokens.ui.seal, 'line-width': 3, 'line-dasharray': [0.01, 2] },
    },
  ];
}

/** The chosen route, under the places it leads to. */
export const route = {
  sources: {
    route: {
      needs: ({ values }) => [values.reach?.route],
      build: ({ values }) => buildRouteFeatures(values.reach?.route ?? null),
    },
  },
  layers: { ground: routeLayers },
} as const satisfies Overlay;
