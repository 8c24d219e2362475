import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { GREAT_LAKE_AREA } from '../district-ground.ts';
import { HALO } from './fonts.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { linear } from './zoom-stops.ts';

/** Square metres, Web Mercator, below which a lake has no name: it would be longer than the lake at z14. */
const SMALL_LAKE_AREA = 60_000;

const AREA: ExpressionSpecification = ['coalesce', ['get', 'way_area'], 0];

function lakeLabels({ tokens: { label, map }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  const spacing = locale === 'en' ? 0.04 : 0.35;
  const point = {
    type: 'symbol',
    source: SOURCE.base,
    'source-layer': 'water_polygons_labels',
  } as const;
  const paint = { 'text-color': label.water, 'text-halo-color': map.water, ...HALO };
  const isStill: ExpressionSpecification = ['!=', ['get', 'kind'], 'river'];
  return [
    {
      id: 'label-great-lake',
      ...point,
      filter: ['all', isStill, ['>=', AREA, GREAT_LAKE_AREA]],
      layout: {
        'text-field': name,
        'text-font': fonts.serif,
        'text-size': linear([10.4, 17], [14, 24]),
        'text-letter-spacing': spacing,
        'text-max-width': 12,
      },
      paint,
    },
    {
      id: 'label-lake',
      ...point,
      minzoom: 11,
      filter: ['all', isStill, ['<', AREA, GREAT_LAKE_AREA], ['>=', AREA, SMALL_LAKE_AREA]],
      layout: {
        'text-field': name,
        'text-font': fonts.serif,
        'text-size': linear([11, 11], [14, 14]),
        'text-letter-spacing': spacing / 2,
        'text-max-width': 8,
        'symbol-sort-key': ['-', 0, AREA],
      },
      paint,
    },
  ];
}

/** Along their course. */
function riverLabels({ tokens: { label }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-river',
      type: 'symbol',
      source: SOURCE.base,
      'source-layer': 'water_lines_labels',
      minzoom: 10.4,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': name,
        'text-font': fonts.serif,
        'text-size': ['match', ['get', 'kind'], 'river', 13.5, 11],
        'text-letter-spacing': locale === 'en' ? 0.1 : ['match', ['get', 'kind'], 'river', 0.7, 0.25],
        'text-max-angle': 40,
        'text-padding': 6,
      },
      // Most are narrow: their names stand half on land.
      paint: { 'text-color': label.water, 'text-halo-color': label.halo, ...HALO },
    },
  ];
}

function peakLabels({ tokens: { label }, fonts, name }: StyleContext): LayerSpecification[] {
  const peak = { type: 'symbol', source: SOURCE.landform, 'source-layer': 'peaks' } as const;
  const withHeight: ExpressionSpecification = [
    'case',
    ['has', 'ele'],
    ['concat', '▴ ', name, ' ', ['to-string', ['round', ['get', 'ele']]]],
    ['concat', '▴ ', name],
  ];
  const layout = {
    'text-font': fonts.serif,
    'text-size': linear([11, 10], [14, 12.5]),
    'text-max-width': 12,
    'text-padding': linear([12, 16], [13, 34], [14, 14], [15, 4]),
    'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'ele'], 0]] as ExpressionSpecification,
  };
  const paint = { 'text-color': label.hill, 'text-halo-color': label.halo, ...HALO };
  return [
    {
      id: 'label-high-peak',
      ...peak,
      minzoom: 11,
      maxzoom: 12,
      filter: ['>', ['coalesce', ['get', 'ele'], 0], 250],
      layout: { ...layout, 'text-field': ['concat', '▴ ', name] },
      paint,
    },
    { id: 'label-peak', ...peak, minzoom: 12, layout: { ...layout, 'text-field': withHeight }, paint },
  ];
}

/** Parks are named by size, or the names would cover the hills. Square metres, Web Mercator. */
const PARK_MIN_AREA: ExpressionSpecification = [
  'step',
  ['zoom'],
  1_000_000,
  12,
  400_000,
  13,
  160_000,
  14,
  40_000,
  15,
  0,
];

/** Management areas of the scenic district lie over the very parks, hills and villages that carry names of their own. */
const IS_SCENIC_ZONE: ExpressionSpecification = [
  'any',
  ['in', '景区', ['get', 'name']],
  ['in', '名胜区', ['get', 'name']],
];

function parkLabels({ tokens: { label }, fonts, name, locale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'label-park',
      type: 'symbol',
      source: SOURCE.base,
      'source-layer': 'pois',
      minzoom: 11,
      filter: [
        'all',
        ['has', 'name'],
        ['in', ['get', 'leisure'], ['literal', ['park', 'garden', 'nature_reserve', 'golf_course']]],
        ['!', IS_SCENIC_ZONE],
        ['>=', AREA, PARK_MIN_AREA],
      ],
      layout: {
        'text-field': name,
        'text-font': fonts.serif,
        'text-size': linear([11, 11], [14, 13]),
        'text-letter-spacing': locale === 'en' ? 0.02 : 0.1,
        'text-max-width': locale === 'en' ? 8 : 6.8,
        'text-padding': linear([12, 20], [15, 8]),
        'symbol-sort-key': ['-', 0, AREA],
      },
      paint: { 'text-color': label.park, 'text-halo-color': label.halo, ...HALO },
    },
  ];
}

/** Water, hills and parks: in serif. */
export function natureLabelLayers(context: StyleContext): LayerSpecification[] {
  return [...parkLabels(context), ...peakLabels(context), ...riverLabels(context), ...lakeLabels(context)];
}
