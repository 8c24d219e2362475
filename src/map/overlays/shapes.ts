import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapInitiative } from '../map-contract.ts';
import { categoryColor } from '../style/category-color.ts';
import { LAYER } from '../style/ids.ts';
import type { StyleContext } from '../style/style-context.ts';
import { IS_HOVERED, IS_SELECTED, ROUND, toStatefulFeature, unlessHidden } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

/** Points are markers only. */
const hasShape = ({ geometry, dimmed }: MapInitiative): boolean => geometry.type !== 'Point' && !dimmed;

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

/** Before, a shape is no larger than its marker. */
const SHAPE_LINES = { type: 'line', source: 'shapes', minzoom: 11.5 } as const;

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

function shapeLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: LAYER.shapeFill,
      type: 'fill',
      source: 'shapes',
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

/** Streets and areas of initiatives. What only stands for a place is dashed. */
export const shapes = {
  sources: {
    shapes: {
      needs: ({ loaded }) => [loaded],
      build: ({ loaded }) =>
        loaded
          .filter(hasShape)
          .map(({ id, category, standIn, geometry }) =>
            toStatefulFeature(toGeoJsonGeometry(geometry), { id, category, standIn }),
          ),
      states: { hidden: { present: ({ loaded }) => loaded.filter(hasShape), shown: 'all' } },
    },
  },
  layers: { ground: shapeLayers },
  pressed: { shape: [LAYER.shapeLine, LAYER.shapeLineStandIn, LAYER.shapeFill] },
} as const satisfies Overlay;
