import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { positionImageId } from '../markers/position-image.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import { groundCircle } from './ground-circle.ts';
import type { Overlay } from './overlay.ts';

function positionLayers({ tokens, theme, locale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'position-accuracy',
      type: 'fill',
      source: 'position',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': tokens.ui.reach, 'fill-opacity': 0.1 },
    },
    {
      id: 'position-point',
      type: 'symbol',
      source: 'position',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': positionImageId({ theme, locale }),
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/** Where the reader is, with the circle the device is sure of. */
export const ownPosition = {
  sources: {
    position: {
      needs: (input) => [input.position],
      build: (input) => {
        if (input.position === null) return [];
        const { point, accuracyMeters } = input.position;
        return [
          toFeature(groundCircle(point, accuracyMeters), { id: 'accuracy' }),
          toFeature({ type: 'Point', coordinates: [...point] }, { id: 'point' }),
        ];
      },
    },
  },
  layers: { top: positionLayers },
} as const satisfies Overlay;
