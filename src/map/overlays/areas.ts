import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { ShadedArea } from '../../domain/study/analysis-picture.ts';
import type { HexColor } from '../../schema/tokens/theme-tokens.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

const buildShades = (areas: readonly ShadedArea[]): readonly Feature[] =>
  areas.map(({ geometry, shade }) => toFeature(toGeoJsonGeometry(geometry), { shade }));

const buildPoints = (points: readonly LngLat[]): readonly Feature[] =>
  points.map((point) => toFeature({ type: 'Point', coordinates: [...point] }, {}));

const shadeColor = ({ tokens }: StyleContext): ExpressionSpecification =>
  [
    'match',
    ['get', 'shade'],
    ...tokens.sequence.slice(1).flatMap((color, index) => [index + 1, color]),
    tokens.sequence[0],
  ] as unknown as ExpressionSpecification;

const pointLayer = (
  id: 'areas-counted' | 'areas-homes',
  color: HexColor,
  { tokens }: StyleContext,
): LayerSpecification => ({
  ...{ id, type: 'circle', source: id },
  paint: {
    'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 15, 6],
    'circle-color': color,
    'circle-stroke-color': tokens.ui.markerPaper,
    'circle-stroke-width': 0.8,
  },
});

function areaLayers(context: StyleContext): LayerSpecification[] {
  const { ink, inkSecondary, seal, markerPaper } = context.tokens.ui;
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
    pointLayer('areas-counted', ink, context),
    pointLayer('areas-homes', seal, context),
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
    'areas-counted': {
      needs: ({ values }) => [values.areas?.counted ?? null],
      build: ({ values }) => buildPoints(values.areas?.counted ?? []),
    },
    'areas-homes': {
      needs: ({ values }) => [values.areas?.homes ?? null],
      build: ({ values }) => buildPoints(values.areas?.homes ?? []),
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
