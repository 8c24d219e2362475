import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../schema/theme.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { linear } from './zoom-stops.ts';

/** Enough to find the district by, and no more than the labels on the band bear; light on dark shows sooner. */
const BAND_ALPHA: Readonly<Record<Theme, number>> = { day: 0.12, night: 0.09 };

const IS_OUTLINE: ExpressionSpecification = ['==', ['get', 'kind'], 'outline'];
const IS_ESTIMATED: ExpressionSpecification = ['==', ['get', 'quality'], 'estimated'];

/**
 * Paper over the neighbours. Two layers: the first lets more of the neighbours through at close zooms, the second ends
 * the painted ground in paper at every zoom.
 */
export function fadeLayers(): LayerSpecification[] {
  return [
    {
      id: 'fade',
      type: 'raster',
      source: SOURCE.fade,
      paint: {
        'raster-fade-duration': 0,
        'raster-opacity': linear([12.5, 1], [13.5, 0.8], [14, 0.7], [17, 0.55]),
      },
    },
    {
      id: 'fade-end',
      type: 'raster',
      source: SOURCE.fadeEnd,
      // Until then the first layer is opaque enough by itself.
      minzoom: 12.5,
      paint: { 'raster-fade-duration': 0 },
    },
  ];
}

/**
 * Edges of the sub-districts. Many run along a street: a soft band over it, and a fine line below the streets, where
 * it does not pass for a lane marking.
 */
export function subdistrictBandLayers({ tokens: { label }, theme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'subdistrict-band',
      type: 'line',
      source: SOURCE.subdistrictEdges,
      minzoom: 11,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': label.subdistrict,
        'line-width': linear([11, 1.6], [14, 5], [17, 9]),
        'line-opacity': theme === 'day' ? 0.11 : 0.07,
      },
    },
  ];
}

export function subdistrictEdgeLayers({ tokens: { label }, theme }: StyleContext): LayerSpecification[] {
  const edge = {
    type: 'line',
    source: SOURCE.subdistrictEdges,
    minzoom: 11,
    layout: { 'line-join': 'round' },
  } as const;
  const paint = {
    'line-color': label.subdistrict,
    'line-width': linear([11, 0.5], [14, 0.9]),
    'line-opacity': theme === 'day' ? linear([11, 0.3], [12.5, 0.45]) : linear([11, 0.2], [12.5, 0.3]),
  };
  return [
    {
      id: 'subdistrict-edges',
      ...edge,
      filter: ['!', IS_ESTIMATED],
      paint: { ...paint, 'line-dasharray': [6, 2.5] },
    },
    {
      id: 'subdistrict-edges-estimated',
      ...edge,
      filter: IS_ESTIMATED,
      paint: { ...paint, 'line-dasharray': [1.2, 3] },
    },
  ];
}

export function districtOutlineLayers({ tokens: { map }, theme }: StyleContext): LayerSpecification[] {
  const outline = {
    type: 'line',
    source: SOURCE.district,
    filter: IS_OUTLINE,
    layout: { 'line-join': 'round' },
  } as const;
  return [
    {
      id: 'district-band',
      ...outline,
      paint: {
        'line-color': map.districtOutline,
        'line-width': linear([12, 5], [14, 12]),
        // On a polygon a positive offset lies inside.
        'line-offset': linear([12, 2.5], [14, 6]),
        'line-opacity': BAND_ALPHA[theme],
      },
    },
    {
      id: 'district-outline',
      ...outline,
      paint: {
        'line-color': map.districtOutline,
        'line-width': linear([12, 0.9], [13, 1.2], [14, 1.5]),
        'line-dasharray': [7, 2.2, 1.2, 2.2],
      },
    },
  ];
}
