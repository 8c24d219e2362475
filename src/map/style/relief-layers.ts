import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../schema/theme.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { linear } from './zoom-stops.ts';

/** Strength of the relief at z10, z13 and z15. */
const OPACITY: Readonly<Record<Theme, readonly [number, number, number]>> = {
  day: [0.78, 0.72, 0.47],
  night: [0.9, 0.86, 0.62],
};

function shadeLayer({ theme }: StyleContext): LayerSpecification {
  const [far, middle, near] = OPACITY[theme];
  return {
    id: 'relief',
    type: 'raster',
    source: SOURCE.relief,
    paint: {
      'raster-fade-duration': 0,
      'raster-opacity': linear([10, far], [13, middle], [15, near]),
    },
  };
}

function contourLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  const contour = {
    type: 'line',
    source: SOURCE.landform,
    'source-layer': 'contours',
    layout: { 'line-join': 'round' },
  } as const;
  return [
    {
      id: 'contours-100m',
      ...contour,
      minzoom: 12,
      filter: ['to-boolean', ['get', 'index']],
      paint: {
        'line-color': map.contour,
        'line-width': linear([12, 0.7], [15, 1.1]),
        'line-opacity': linear([12, 0.16], [12.6, 0.34], [14, 0.45]),
      },
    },
    {
      id: 'contours-20m',
      ...contour,
      minzoom: 12.5,
      filter: ['!', ['to-boolean', ['get', 'index']]],
      paint: {
        'line-color': map.contour,
        'line-width': linear([12.5, 0.5], [15, 0.8]),
        'line-opacity': linear([12.5, 0], [13, 0.3], [14, 0.42]),
      },
    },
  ];
}

export function reliefLayers(context: StyleContext): LayerSpecification[] {
  return [shadeLayer(context), ...contourLayers(context)];
}
