import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { markerImagePrefix, type MarkerImageKind, type MarkerSize } from '../markers/marker-image-id.ts';
import { frameLayers } from './frame-layers.ts';
import { LAYER, SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';

const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
const IS_HIDDEN: ExpressionSpecification = ['boolean', ['feature-state', 'hidden'], false];
const IS_DIMMED: ExpressionSpecification = ['get', 'dimmed'];

const UNCERTAIN_SCALE = 0.75;
const DIMMED_OPACITY = 0.35;

/** The image of the feature in one of the sizes it is drawn at. */
const sizedImage = (
  { theme }: StyleContext,
  kind: MarkerImageKind,
  sizePixels: MarkerSize,
): ExpressionSpecification => ['concat', markerImagePrefix({ kind, theme, sizePixels }), ['get', 'image']];

/** Markers have three sizes, so the image changes with the zoom rather than its scale. */
function bySize(image: (sizePixels: MarkerSize) => ExpressionSpecification): ExpressionSpecification {
  return ['step', ['zoom'], image(21), 12, image(26), 14, image(30)];
}

const markerImage = (context: StyleContext, kind: MarkerImageKind): ExpressionSpecification =>
  bySize((size) => sizedImage(context, kind, size));

/** Dimmed places are small at every zoom. */
function markerOrMini(context: StyleContext, kind: 'marker' | 'casing'): ExpressionSpecification {
  const mini = sizedImage(context, kind === 'marker' ? 'mini' : 'casing', 16);
  return bySize((size) => ['case', IS_DIMMED, mini, sizedImage(context, kind, size)]);
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

/** Above its frame, if it can be: to the right of it lie the buttons of a phone, and below it those of a low one. */
const SELECTED_ANCHORS: (typeof LABEL_ANCHORS)[number][] = [
  'bottom',
  ...LABEL_ANCHORS.filter((anchor) => anchor !== 'bottom'),
];

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

function labelLayer(context: StyleContext): LayerSpecification {
  const { tokens } = context;
  return {
    id: LAYER.placeLabel,
    type: 'symbol',
    source: SOURCE.placeLabels,
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
  };
}

/** Invisible markers of what is named: they keep labels off the markers, which hidden ones must not. */
function obstacleLayer(context: StyleContext): LayerSpecification {
  return {
    id: 'places-obstacle',
    type: 'symbol',
    source: SOURCE.placeLabels,
    layout: { ...ALWAYS_SHOWN, 'icon-image': markerImage(context, 'marker') },
    paint: { 'icon-opacity': 0 },
  };
}

function markerLayers(context: StyleContext): LayerSpecification[] {
  const layout = { ...ALWAYS_SHOWN, 'icon-ignore-placement': true, 'icon-size': MARKER_SCALE } as const;
  return [
    {
      id: LAYER.placeCasing,
      type: 'symbol',
      source: SOURCE.places,
      layout: { ...layout, 'icon-image': markerOrMini(context, 'casing') },
      paint: { 'icon-opacity': ['case', IS_HIDDEN, 0, IS_HOVERED, 1, 0] },
    },
    {
      id: LAYER.placeMarker,
      type: 'symbol',
      source: SOURCE.places,
      layout: { ...layout, 'symbol-z-order': 'viewport-y', 'icon-image': markerOrMini(context, 'marker') },
      paint: {
        'icon-opacity': ['case', ['any', IS_HIDDEN, IS_SELECTED], 0, IS_DIMMED, DIMMED_OPACITY, 1],
      },
    },
  ];
}

/**
 * Markers always show. Labels lie below in the order of layers: MapLibre places from the top down, so they find the
 * free space between the markers; what finds none is hidden.
 */
export function placeLayers(context: StyleContext): LayerSpecification[] {
  return [labelLayer(context), obstacleLayer(context), ...markerLayers(context), ...frameLayers(context)];
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
        'text-variable-anchor': SELECTED_ANCHORS,
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
