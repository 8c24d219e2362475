import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { MapGuide } from '../map-contract.ts';
import { headingImageId } from '../markers/heading-image.ts';
import { positionImageId } from '../markers/position-image.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import { groundCircle } from './ground-circle.ts';
import type { Overlay, OverlayInput, OwnPosition } from './overlay.ts';

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
      id: 'position-heading',
      type: 'symbol',
      source: 'position',
      filter: ['has', 'heading'],
      layout: {
        'icon-image': headingImageId(theme),
        'icon-anchor': 'bottom',
        'icon-rotate': ['get', 'heading'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
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

type Shown = OwnPosition & Partial<Pick<NonNullable<MapGuide['position']>, 'headingDegrees'>>;

const positionOf = ({ position, values }: OverlayInput): Shown | null => values.guide?.position ?? position;

function buildPosition(position: Shown | null): readonly Feature[] {
  if (position === null) return [];
  const { point, accuracyMeters, headingDegrees = null } = position;
  const heading = headingDegrees === null ? {} : { heading: headingDegrees };
  return [
    toFeature(groundCircle(point, accuracyMeters), { id: 'accuracy' }),
    toFeature({ type: 'Point', coordinates: [...point] }, { id: 'point', ...heading }),
  ];
}

/** Where the reader is, with the circle the device is sure of, and where the reader is heading if that is known. */
export const ownPosition = {
  sources: {
    position: {
      needs: (input) => [positionOf(input)],
      build: (input) => buildPosition(positionOf(input)),
    },
  },
  layers: { top: positionLayers },
} as const satisfies Overlay;
