import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { positionImageId } from '../markers/position-image.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';

/** Where the reader is, with the circle the device is sure of. */
export function positionLayers({ tokens, theme, locale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'position-accuracy',
      type: 'fill',
      source: SOURCE.position,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': tokens.ui.reach, 'fill-opacity': 0.1 },
    },
    {
      id: 'position-point',
      type: 'symbol',
      source: SOURCE.position,
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
