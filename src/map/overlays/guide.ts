import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { MapGuide } from '../map-contract.ts';
import type { StyleContext } from '../style/style-context.ts';
import { ROUND, toFeature, toPositions } from './feature.ts';
import type { Overlay } from './overlay.ts';

const isPart = (part: 'walked' | 'back'): ExpressionSpecification => ['==', ['get', 'part'], part];

function buildGuideFeatures({ walked, wayBack }: Pick<MapGuide, 'walked' | 'wayBack'>): readonly Feature[] {
  const lines = [
    { part: 'walked', line: walked },
    { part: 'back', line: wayBack ?? [] },
  ];
  return lines
    .filter(({ line }) => line.length > 1)
    .map(({ part, line }) => toFeature({ type: 'LineString', coordinates: toPositions(line) }, { part }));
}

function guideLayers({ tokens }: StyleContext): LayerSpecification[] {
  const { seal, ink, markerPaper } = tokens.ui;
  const way = { type: 'line', source: 'guide', layout: ROUND } as const;
  return [
    {
      ...way,
      id: 'guide-walked',
      filter: isPart('walked'),
      paint: { 'line-color': seal, 'line-width': 4.4 },
    },
    {
      ...way,
      id: 'guide-back-casing',
      filter: isPart('back'),
      paint: { 'line-color': markerPaper, 'line-width': 6 },
    },
    {
      ...way,
      id: 'guide-back',
      filter: isPart('back'),
      paint: { 'line-color': ink, 'line-width': 2.4, 'line-dasharray': [2, 2] },
    },
  ];
}

const NOTHING = { walked: [], wayBack: null } as const;

/** How far a walker came on the present leg, and the way back to it. The legs themselves lie in `tours`. */
export const guide = {
  sources: {
    guide: {
      needs: ({ values }) => [values.guide?.walked, values.guide?.wayBack],
      build: ({ values }) => buildGuideFeatures(values.guide ?? NOTHING),
    },
  },
  layers: { ground: guideLayers },
} as const satisfies Overlay;
