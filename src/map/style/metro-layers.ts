import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { linear } from './zoom-stops.ts';

const LINES = { type: 'line', source: SOURCE.metroLines, layout: { 'line-join': 'round' } } as const;
const IS_OPERATING: ExpressionSpecification = ['==', ['get', 'status'], 'operating'];
const IS_MAPPED: ExpressionSpecification = ['==', ['get', 'quality'], 'mapped'];

/** Thinner than a through road of the same zoom, since it runs underground; the casing adds a pixel on either side. */
const WIDTH = linear([10, 0.9], [12, 1.4], [15, 2.8]);
const CASING_WIDTH = linear([10, 2.1], [12, 3.3], [15, 5]);

function operatingLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'metro-casing',
      ...LINES,
      filter: ['all', IS_OPERATING, IS_MAPPED],
      paint: {
        'line-color': map.metroCasing,
        'line-width': CASING_WIDTH,
        'line-opacity': linear([14, 0.85], [14.5, 0.4]),
      },
    },
    {
      id: 'metro',
      ...LINES,
      filter: ['all', IS_OPERATING, IS_MAPPED],
      paint: {
        'line-color': map.metro,
        'line-width': WIDTH,
        // It runs underground: paler once streets and houses are drawn.
        'line-opacity': linear([14, 1], [14.5, 0.6]),
      },
    },
    {
      id: 'metro-indicative',
      ...LINES,
      filter: ['all', IS_OPERATING, ['!', IS_MAPPED]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': map.metro,
        'line-width': WIDTH,
        'line-opacity': 0.55,
        'line-dasharray': [1, 2.2],
      },
    },
  ];
}

function constructionLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'metro-construction',
      ...LINES,
      filter: ['!', IS_OPERATING],
      paint: { 'line-color': map.metroUnderConstruction, 'line-width': linear([10, 2.1], [15, 5]) },
    },
    {
      id: 'metro-construction-rungs',
      ...LINES,
      filter: ['!', IS_OPERATING],
      paint: {
        'line-color': map.metroUnderConstructionGround,
        'line-width': linear([10, 1.1], [15, 3]),
        'line-dasharray': [2.6, 2.6],
      },
    },
  ];
}

/** One grey for all lines in operation; a ladder for what is being built; dots where the course is only indicative. */
export function metroLineLayers(context: StyleContext): LayerSpecification[] {
  return [...operatingLayers(context), ...constructionLayers(context)];
}

export function metroStationLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'metro-stations',
      type: 'circle',
      source: SOURCE.metroStations,
      minzoom: 11.8,
      paint: {
        'circle-radius': linear([11.8, 1.6], [13, 2.6], [15, 4]),
        'circle-color': map.metroUnderConstructionGround,
        'circle-stroke-color': ['case', IS_OPERATING, map.metro, map.metroUnderConstruction],
        'circle-stroke-width': linear([11.8, 1], [13, 1.4], [15, 2]),
      },
    },
  ];
}
