import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { plateImageId } from '../markers/plate-image.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';

const isPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/** By rank: the outermost first. */
const byRank = (outer: number, middle: number, inner: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  0,
  outer,
  1,
  middle,
  inner,
];

const LINE_WIDTH = byRank(2.2, 1.5, 1.2);
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

function fillLayers({ tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'reach-outside',
      type: 'fill',
      source: SOURCE.reach,
      filter: isPart('outside'),
      paint: { 'fill-color': tokens.map.paper, 'fill-opacity': 0.45, 'fill-antialias': false },
    },
    {
      id: 'reach-fill',
      type: 'fill',
      source: SOURCE.reach,
      filter: isPart('area'),
      paint: {
        'fill-color': tokens.ui.reach,
        'fill-opacity': byRank(0.035, 0.05, 0.08),
        'fill-antialias': false,
      },
    },
  ];
}

function lineLayers({ tokens }: StyleContext): LayerSpecification[] {
  const lineOf = (origin: string): ExpressionSpecification => [
    'all',
    isPart('edge'),
    ['==', ['get', 'origin'], origin],
  ];
  const paint = { 'line-color': tokens.ui.reach, 'line-width': LINE_WIDTH };
  return [
    {
      id: 'reach-hole',
      type: 'line',
      source: SOURCE.reach,
      filter: isPart('hole'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.ui.reach, 'line-width': 0.8, 'line-opacity': byRank(0.45, 0, 0) },
    },
    {
      id: 'reach-casing',
      type: 'line',
      source: SOURCE.reach,
      filter: isPart('edge'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.ui.markerPaper, 'line-width': byRank(5, 4, 3.4), 'line-opacity': 0.75 },
    },
    {
      id: 'reach-line',
      type: 'line',
      source: SOURCE.reach,
      filter: lineOf('a'),
      layout: { 'line-join': 'round' },
      paint,
    },
    {
      id: 'reach-line-second',
      type: 'line',
      source: SOURCE.reach,
      filter: lineOf('b'),
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [3, 2] },
    },
    {
      id: 'reach-gap',
      type: 'line',
      source: SOURCE.reach,
      filter: isPart('gap'),
      layout: ROUND,
      paint: { 'line-color': tokens.ui.reach, 'line-width': 2.4, 'line-dasharray': [0.01, 2] },
    },
  ];
}

/** What can be reached on foot: the ground outside fades, each walk has its line. */
export const reachLayers = (context: StyleContext): LayerSpecification[] => [
  ...fillLayers(context),
  ...lineLayers(context),
];

/** The chosen way, under the places it leads to. */
export function routeLayers({ tokens }: StyleContext): LayerSpecification[] {
  const way = { type: 'line', source: SOURCE.route, filter: isPart('way'), layout: ROUND } as const;
  return [
    { id: 'route-casing', ...way, paint: { 'line-color': tokens.ui.markerPaper, 'line-width': 8 } },
    { id: 'route-line', ...way, paint: { 'line-color': tokens.ui.seal, 'line-width': 4 } },
    {
      id: 'route-gap',
      type: 'line',
      source: SOURCE.route,
      filter: isPart('gap'),
      layout: ROUND,
      paint: { 'line-color': tokens.ui.seal, 'line-width': 3, 'line-dasharray': [0.01, 2] },
    },
  ];
}

/** The minutes on the lines, the longest walk first when they are too close to each other. */
export function reachLabelLayers({ tokens, fonts, theme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'reach-label',
      type: 'symbol',
      source: SOURCE.reach,
      filter: isPart('label'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fonts.bold,
        'text-size': 12,
        'icon-image': plateImageId(theme),
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 4, 1, 4],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': tokens.ui.reach },
    },
  ];
}
