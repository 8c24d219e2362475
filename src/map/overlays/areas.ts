import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { ShadedArea } from '../../domain/study/analysis-picture.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

const buildShades = (areas: readonly ShadedArea[]): readonly Feature[] =>
  areas.map(({ geometry, shade }) => toFeature(toGeoJsonGeometry(geometry), { shade }));

const shadeColor = ({ tokens }: StyleContext): ExpressionSpecification =>
  [
    'match',
    ['get', 'shade'],
    ...tokens.sequence.slice(1).flatMap((color, index) => [index + 1, color]),
    tokens.sequence[0],
  ] as unknown as ExpressionSpecification;

function areaLayers(context: StyleContext): LayerSpecification[] {
  const { inkSecondary, seal, markerPaper } = context.tokens.ui;
  return [
    {
      id: 'areas-shade',
      type: 'fill',
      source: 'areas',
      // Streets and names stay to be read.
      paint: { 'fill-color': shadeColor(context), 'fill-opacity': 0.72 },
    },
    {
      id: 'areas-edge',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': inkSecondary, 'line-width': 0.8, 'line-opacity': 0.6 },
    },
    {
      id: 'areas-homes',
      type: 'circle',
      source: 'areas-homes',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 15, 6],
        'circle-color': seal,
        'circle-stroke-color': markerPaper,
        'circle-stroke-width': 0.8,
      },
    },
    {
      id: 'areas-marked-casing',
      type: 'line',
      source: 'areas-marked',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': markerPaper, 'line-width': 5 },
    },
    {
      id: 'areas-marked',
      type: 'line',
      source: 'areas-marked',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': seal, 'line-width': ['case', ['get', 'chosen'], 3, 1.6] },
    },
  ];
}

/** Areas shaded by their numbers; the one that is looked at or pointed at is outlined. */
export const areas = {
  sources: {
    areas: {
      needs: ({ values }) => [values.areas?.shaded ?? null],
      build: ({ values }) => buildShades(values.areas?.shaded ?? []),
    },
    'areas-homes': {
      needs: ({ values }) => [values.areas?.homes ?? null],
      build: ({ values }) =>
        (values.areas?.homes ?? []).map((point) => toFeature({ type: 'Point', coordinates: [...point] }, {})),
    },
    'areas-marked': {
      needs: ({ values }) => [values.areas?.marked ?? null],
      build: ({ values }) =>
        (values.areas?.marked ?? []).map(({ geometry, chosen }) =>
          toFeature(toGeoJsonGeometry(geometry), { chosen }),
        ),
    },
  },
  layers: { ground: areaLayers },
} as const satisfies Overlay;
