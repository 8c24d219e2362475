import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { markerImagePrefix, markerImageSuffix } from '../markers/marker-image-id.ts';
import { LAYER } from '../style/ids.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { LABEL_ANCHORS, labelLayout } from './place-names.ts';
import { ALWAYS_SHOWN } from './place-markers.ts';
import { shortLabel } from './short-label.ts';

/** Above its frame, if it can be: to the right of it lie the buttons of a phone, and below it those of a low one. */
const SELECTED_ANCHORS: (typeof LABEL_ANCHORS)[number][] = [
  'bottom',
  ...LABEL_ANCHORS.filter((anchor) => anchor !== 'bottom'),
];

/** Beside the chosen place its other places are framed too, at this scale. */
const OTHER_SCALE = 0.65;

const chosenOf = ({ initiatives, selectedId, chosenIds }: MapValues): readonly MapInitiative[] =>
  initiatives.filter(({ id }) => id === selectedId || chosenIds.includes(id));

const buildSelectionFeatures = (values: MapValues): Feature[] =>
  chosenOf(values).map(({ id, category, status, label, point }) =>
    toFeature(
      { type: 'Point', coordinates: [...point] },
      {
        id,
        image: markerImageSuffix(category, status),
        label: shortLabel(label),
        other: id !== values.selectedId,
      },
    ),
  );

const IS_OTHER: ExpressionSpecification = ['get', 'other'];

function selectionLayers(context: StyleContext): LayerSpecification[] {
  const { tokens } = context;
  return [
    {
      id: LAYER.selectedMarker,
      type: 'symbol',
      source: 'selection',
      layout: {
        ...labelLayout(context),
        'text-variable-anchor': SELECTED_ANCHORS,
        'text-font': ['case', IS_OTHER, ['literal', context.fonts.sans], ['literal', context.fonts.bold]],
        'text-size': ['case', IS_OTHER, 13, 15],
        'text-radial-offset': ['case', IS_OTHER, 1.35, 1.75],
        'icon-size': ['case', IS_OTHER, OTHER_SCALE, 1],
        'symbol-sort-key': ['case', IS_OTHER, 1, 0],
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

/** The chosen place in its seal frame, at its true point, above all others; what else belongs to it in smaller frames. */
export const selection = {
  sources: {
    selection: {
      needs: ({ values }) => [values.selectedId, ...chosenOf(values)],
      build: ({ values }) => buildSelectionFeatures(values),
    },
  },
  layers: { top: selectionLayers },
  pressed: { marker: [LAYER.selectedMarker], name: [LAYER.selectedMarker] },
} as const satisfies Overlay;
