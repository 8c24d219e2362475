import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
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

const selectedOf = ({ initiatives, selectedId }: MapValues): MapInitiative | undefined =>
  selectedId === null ? undefined : initiatives.find(({ id }) => id === selectedId);

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

/** The chosen place in its seal frame, at its true point, above all others. */
export const selection = {
  sources: {
    selection: {
      needs: ({ values }) => [selectedOf(values)],
      build: ({ values }) => {
        const selected = selectedOf(values);
        if (selected === undefined) return [];
        const { id, category, status, label, point } = selected;
        return [
          toFeature(
            { type: 'Point', coordinates: [...point] },
            { id, image: markerImageSuffix(category, status), label: shortLabel(label) },
          ),
        ];
      },
    },
  },
  layers: { top: selectionLayers },
  pressed: { marker: [LAYER.selectedMarker], name: [LAYER.selectedMarker] },
} as const satisfies Overlay;
