import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OWN_SIGNS, type OwnSign } from '../../domain/own-data/own-set.ts';
import type { StyleContext } from '../style/style-context.ts';
import type { Overlay } from './overlay.ts';

/** Of how many pixels a sign is at some zooms: a dot among thousands far out, a place close by. */
const RADIUS: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 2.2, 13, 4, 16, 7];
const DOT_RADIUS: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 0.9, 13, 1.6, 16, 3];

const signs = (test: (sign: OwnSign) => boolean): ExpressionSpecification => [
  'in',
  ['get', 'sign'],
  ['literal', OWN_SIGNS.filter(test)],
];

/** From here on the crowd is drawn too: of a million points far out, signs on signs are not drawn over and over. */
const CROWD_ZOOM = 12;
const isDrawn: ExpressionSpecification = ['any', ['!', ['has', 'crowd']], ['>=', ['zoom'], CROWD_ZOOM]];

const inkOf = ({ tokens: { ui } }: StyleContext): ExpressionSpecification => [
  'case',
  signs((sign) => sign.startsWith('blue')),
  ui.reach,
  ui.ink,
];

const isDisc = (sign: OwnSign): boolean => sign.endsWith('disc');

function ownLayers(context: StyleContext): LayerSpecification[] {
  const { markerPaper } = context.tokens.ui;
  const ink = inkOf(context);
  return [
    {
      id: 'own-data-sign',
      type: 'circle',
      source: 'own-data',
      filter: isDrawn,
      paint: {
        'circle-radius': RADIUS,
        'circle-color': ['case', signs(isDisc), ink, markerPaper],
        'circle-stroke-color': ['case', signs(isDisc), markerPaper, ink],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 14, 1.6],
      },
    },
    {
      id: 'own-data-dot',
      type: 'circle',
      source: 'own-data',
      filter: ['all', isDrawn, signs((sign) => sign.endsWith('target'))],
      paint: { 'circle-radius': DOT_RADIUS, 'circle-color': ink },
    },
  ];
}

/** The places of own data. The map reads them from the memory of the page by itself, however many they are. */
export const ownPlaces = {
  sources: {
    'own-data': {
      needs: ({ values }) => [values.ownDataUrl],
      build: () => [],
      url: ({ values }) => values.ownDataUrl,
    },
  },
  layers: { ground: ownLayers },
} as const satisfies Overlay;
