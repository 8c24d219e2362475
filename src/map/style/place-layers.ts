import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { markerImagePrefix, type MarkerImageKind } from '../markers/marker-image-id.ts';
import { LAYER, SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';

const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
const IS_DIMMED: ExpressionSpecification = ['get', 'dimmed'];

const UNCERTAIN_SCALE = 0.75;
const DIMMED_OPACITY = 0.35;

/** Markers are drawn at three sizes, so the image changes with the zoom rather than its scale. */
function imageByZoom(context: StyleContext, kind: MarkerImageKind): ExpressionSpecification {
  const image = (sizePixels: 16 | 21 | 26 | 30): ExpressionSpecification => [
    'concat',
    markerImagePrefix({ kind, theme: context.theme, sizePixels }),
    ['get', 'image'],
  ];
  const dimmed: ExpressionSpecification = [
    'concat',
    markerImagePrefix({ kind: 'mini', theme: context.theme, sizePixels: 16 }),
    ['get', 'image'],
  ];
  const sized = (sizePixels: 21 | 26 | 30): ExpressionSpecification => [
    'case',
    IS_DIMMED,
    kind === 'marker' ? dimmed : image(16),
    image(sizePixels),
  ];
  return ['step', ['zoom'], sized(21), 12, sized(26), 14, sized(30)];
}

const uncertain = (zoom: number): ExpressionSpecification => [
  'case',
  ['all', ['>=', zoom, ['get', 'discZoom']], ['!', IS_DIMMED]],
  UNCERTAIN_SCALE,
  1,
];

/** Smaller where the disc says the place is not certain. */
const MARKER_SCALE: DataDrivenPropertyValueSpecification<number> = [
  'step',
  ['zoom'],
  uncertain(10),
  11,
  uncertain(11),
  12,
  uncertain(12),
  13,
  uncertain(13),
  14,
  uncertain(14),
  15,
  uncertain(15),
  16,
  uncertain(16),
  17,
  uncertain(17),
];

const ALWAYS_SHOWN = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
const LABEL_ANCHORS = [
  'left',
  'right',
  'bottom',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
] as const;

function labelLayout({ fonts, locale }: StyleContext): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'label'],
    'text-font': fonts.bold,
    'text-line-height': 1.15,
    'text-max-width': locale === 'en' ? 9 : 8,
    'text-justify': 'auto',
    'text-variable-anchor': [...LABEL_ANCHORS],
    'text-padding': 1,
  };
}

/**
 * Markers always show. Their labels lie below them in the order of layers, so that they are placed after all markers
 * and find the free space between; what finds none is hidden.
 */
export function placeLayers(context: StyleContext): LayerSpecification[] {
  const { tokens } = context;
  return [
    {
      id: LAYER.placeLabel,
      type: 'symbol',
      source: SOURCE.places,
      filter: ['!', IS_DIMMED],
      layout: {
        ...labelLayout(context),
        'symbol-sort-key': ['get', 'priority'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 12.5, 14, 14],
        'text-radial-offset': ['step', ['zoom'], 1.05, 12, 1.2, 14, 1.25],
      },
      paint: {
        'text-color': tokens.ui.ink,
        'text-halo-color': ['case', IS_HOVERED, tokens.ui.markerPaper, tokens.label.halo],
        'text-halo-width': 1.7,
        'text-opacity': ['case', IS_SELECTED, 0, 1],
      },
    },
    {
      id: LAYER.placeCasing,
      type: 'symbol',
      source: SOURCE.places,
      layout: {
        ...ALWAYS_SHOWN,
        'icon-ignore-placement': true,
        'icon-image': imageByZoom(context, 'casing'),
        'icon-size': MARKER_SCALE,
      },
      paint: { 'icon-opacity': ['case', IS_HOVERED, 1, 0] },
    },
    {
      id: LAYER.placeMarker,
      type: 'symbol',
      source: SOURCE.places,
      layout: {
        ...ALWAYS_SHOWN,
        'symbol-z-order': 'viewport-y',
        'icon-image': imageByZoom(context, 'marker'),
        'icon-size': MARKER_SCALE,
      },
      paint: { 'icon-opacity': ['case', IS_SELECTED, 0, IS_DIMMED, DIMMED_OPACITY, 1] },
    },
  ];
}

/** The chosen place in its seal frame, above all others. */
export function selectionLayers(context: StyleContext): LayerSpecification[] {
  const { tokens } = context;
  return [
    {
      id: LAYER.selectedMarker,
      type: 'symbol',
      source: SOURCE.selection,
      layout: {
        ...labelLayout(context),
        'text-size': 15,
        'text-radial-offset': 1.75,
        'text-optional': true,
        ...ALWAYS_SHOWN,
        'icon-image': [
          'concat',
          markerImagePrefix({ kind: 'selected', theme: context.theme, sizePixels: 32 }),
          ['get', 'image'],
        ],
      },
      paint: {
        'text-color': tokens.ui.sealText,
        'text-halo-color': tokens.label.halo,
        'text-halo-width': 1.7,
      },
    },
  ];
}
