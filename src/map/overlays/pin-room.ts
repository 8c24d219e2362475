import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { ORIGIN_PIN } from '../../domain/marker/origin-pin-shape.ts';
import type { StyleContext } from '../style/style-context.ts';

/** A sign as wide as it is high, which every font with Chinese has. */
const SQUARE = '口';

/** As wide as a pin, and with its line height as high. Names are placed around it, as if it were one of them. */
const roomLayers = ({ fonts }: StyleContext): LayerSpecification[] => [
  {
    id: 'pin-room',
    type: 'symbol',
    source: 'pin-room',
    layout: {
      'text-field': SQUARE,
      'text-font': fonts.sans,
      'text-size': ORIGIN_PIN.width,
      'text-line-height': ORIGIN_PIN.height / ORIGIN_PIN.width,
      'text-anchor': 'bottom',
      'text-padding': 2,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  },
];

/**
 * Room for the pins of proposed places, which lie over the map and would hide what is written under them: names keep off.
 * Not for starts: a start that is dragged alone costs the map no frame.
 */
export const pinRoom = {
  sources: {
    'pin-room': {
      needs: ({ values }) => [values.sites],
      build: ({ values }) =>
        values.sites.map(({ point }) => toFeature({ type: 'Point', coordinates: [...point] }, {})),
      // Names take the map some frames to place in any case.
      late: true,
    },
  },
  layers: { names: roomLayers },
} as const satisfies Overlay;
