import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { categoryColor } from './category-color.ts';
import { LAYER, SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { linear } from './zoom-stops.ts';

const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
const IS_HIDDEN: ExpressionSpecification = ['boolean', ['feature-state', 'hidden'], false];

/** Left out by a filter: still loaded, so that it can come back with the next frame. */
const unlessHidden = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  IS_HIDDEN,
  0,
  opacity,
];

const DISC_ZOOMS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;

/** Zooms since the disc is drawn; its radius doubles with each. */
const discAge = (zoom: number): ExpressionSpecification => ['-', zoom, ['get', 'discZoom']];

/** `shown(zoom)` from the zoom on at which the disc of the feature is wide enough, nothing before. */
function fromDiscZoom(shown: (zoom: number) => ExpressionSpecification): ExpressionSpecification {
  return linear(
    ...DISC_ZOOMS.map((zoom): [number, ExpressionSpecification] => [
      zoom,
      unlessHidden(['case', ['>=', zoom, ['get', 'discZoom']], shown(zoom), 0]),
    ]),
  );
}

/** Leaves out of a tile the discs that no zoom shows for which the tile is drawn: up to the next whole one. */
const IS_EVER_SHOWN: ExpressionSpecification = ['<=', ['get', 'discZoom'], ['+', ['zoom'], 1]];

/** Discs lie over each other and over the whole view: the wider, the fainter, except the chosen one. */
const discFill = (zoom: number): ExpressionSpecification => [
  'case',
  IS_SELECTED,
  0.1,
  ['interpolate', ['linear'], discAge(zoom), 0, 0.08, 2, 0.06, 4, 0.02],
];

const discEdge = (zoom: number): ExpressionSpecification => [
  'case',
  ['any', IS_SELECTED, IS_HOVERED],
  1,
  zoom < 12 ? 0.5 : ['interpolate', ['linear'], discAge(zoom), 2, 0.9, 5, 0.4],
];

/** Where a place may be, when its position is not certain. */
export function uncertaintyLayers({ tokens }: StyleContext): LayerSpecification[] {
  const color = categoryColor(tokens);
  return [
    {
      id: 'uncertainty-fill',
      type: 'fill',
      source: SOURCE.uncertainty,
      filter: IS_EVER_SHOWN,
      // The dots lie over its rim: smoothing it would only draw every disc twice.
      paint: { 'fill-color': color, 'fill-antialias': false, 'fill-opacity': fromDiscZoom(discFill) },
    },
    {
      id: 'uncertainty-edge',
      type: 'line',
      source: SOURCE.uncertainty,
      filter: IS_EVER_SHOWN,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': linear([11, 1.2], [13, 1.6]),
        'line-opacity': fromDiscZoom(discEdge),
        'line-dasharray': [0.01, 2.5],
      },
    },
  ];
}

const IS_AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

const shapeColor = ({ tokens }: StyleContext): ExpressionSpecification => [
  'case',
  IS_SELECTED,
  tokens.ui.seal,
  categoryColor(tokens),
];

/** Streets are 3 px, areas a finer outline. */
const SHAPE_WIDTH: ExpressionSpecification = [
  'case',
  IS_HOVERED,
  ['case', IS_AREA, 2.6, 4],
  ['case', IS_AREA, 1.8, 3],
];

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const SHAPE_LINES = { type: 'line', source: SOURCE.shapes, minzoom: 11.5 } as const;

function plainShapeLayers(context: StyleContext): LayerSpecification[] {
  const paint = {
    'line-color': categoryColor(context.tokens),
    'line-width': SHAPE_WIDTH,
    'line-opacity': unlessHidden(1),
  };
  return [
    { id: LAYER.shapeLine, ...SHAPE_LINES, filter: ['!', ['get', 'standIn']], layout: ROUND, paint },
    {
      id: LAYER.shapeLineStandIn,
      ...SHAPE_LINES,
      filter: ['get', 'standIn'],
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [2.4, 1.6] },
    },
  ];
}

/** The chosen shape once more above all others, stamped in seal on paper. */
function selectedShapeLayers({ tokens: { ui } }: StyleContext): LayerSpecification[] {
  const opacity = unlessHidden(['case', IS_SELECTED, 1, 0]);
  return [
    {
      id: 'shapes-selected-casing',
      ...SHAPE_LINES,
      layout: ROUND,
      paint: {
        'line-color': ui.markerPaper,
        'line-width': ['case', IS_AREA, 5.5, 9],
        'line-opacity': opacity,
      },
    },
    {
      id: 'shapes-selected',
      ...SHAPE_LINES,
      filter: ['!', ['get', 'standIn']],
      layout: ROUND,
      paint: { 'line-color': ui.seal, 'line-width': ['case', IS_AREA, 2.6, 5], 'line-opacity': opacity },
    },
    {
      id: 'shapes-selected-stand-in',
      ...SHAPE_LINES,
      filter: ['get', 'standIn'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ui.seal,
        'line-width': ['case', IS_AREA, 2.6, 5],
        'line-opacity': opacity,
        'line-dasharray': [2.4, 1.2],
      },
    },
  ];
}

/** Streets and areas of initiatives. What only stands for a place is dashed. */
export function shapeLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: LAYER.shapeFill,
      type: 'fill',
      source: SOURCE.shapes,
      minzoom: 12.5,
      filter: IS_AREA,
      paint: {
        'fill-color': shapeColor(context),
        'fill-opacity': unlessHidden(['case', IS_SELECTED, 0.1, 0.06]),
      },
    },
    ...plainShapeLayers(context),
    ...selectedShapeLayers(context),
  ];
}

/** Hairlines from a marker that was pushed aside back to its true place. */
export function leaderLayers({ tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'leaders',
      type: 'line',
      source: SOURCE.leaders,
      paint: {
        'line-color': tokens.ui.inkSecondary,
        'line-width': 0.9,
        // The chosen marker stands at its true place.
        'line-opacity': unlessHidden(['case', IS_SELECTED, 0, 1]),
      },
    },
  ];
}
