import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { growing, isKind, linear } from './zoom-stops.ts';

const NOT_TUNNEL: ExpressionSpecification = ['!', ['to-boolean', ['get', 'tunnel']]];
const WIDE_LINES = ['river', 'canal'];

const isBroader = (meters: number): ExpressionSpecification => ['>', ['get', 'breadth'], meters];

function lines({ tokens: { map } }: StyleContext): LayerSpecification[] {
  const line = {
    type: 'line',
    source: SOURCE.base,
    'source-layer': 'water_lines',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
  } as const;
  return [
    {
      id: 'water-streams',
      ...line,
      minzoom: 12.5,
      filter: ['all', NOT_TUNNEL, ['!', isKind(WIDE_LINES)]],
      paint: { 'line-color': map.stream, 'line-width': growing([13, 0.7], [15, 1.4], [17, 3]) },
    },
    {
      id: 'water-canals',
      ...line,
      filter: ['all', NOT_TUNNEL, isKind(WIDE_LINES)],
      paint: { 'line-color': map.stream, 'line-width': growing([10, 0.5], [13, 1.2], [15, 2.6], [17, 6]) },
    },
  ];
}

/** Light along the inside of the shore. Water lies to the right of the lines, hence the positive offset. */
function glow({ tokens: { map }, theme }: StyleContext): LayerSpecification[] {
  const width = linear([10, 2.2], [13, 7], [16, 14]);
  const bands = [
    { id: 'water-glow-far', minzoom: 0, maxzoom: 13.5, breadthMeters: 60 },
    { id: 'water-glow', minzoom: 13.5, maxzoom: 14.5, breadthMeters: 40 },
    { id: 'water-glow-near', minzoom: 14.5, maxzoom: 24, breadthMeters: 8 },
  ];
  return bands.map(({ id, minzoom, maxzoom, breadthMeters }) => ({
    id,
    type: 'line',
    source: SOURCE.landform,
    'source-layer': 'shores',
    minzoom,
    maxzoom,
    filter: isBroader(breadthMeters),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': map.shore,
      'line-width': width,
      'line-blur': width,
      'line-offset': linear([10, 1.1], [13, 3.5], [16, 7]),
      'line-opacity': theme === 'day' ? 0.42 : 0.34,
    },
  }));
}

/** Streams below, then water with its glow and shore: calm ponds, bright lakes. */
export function waterLayers(context: StyleContext): LayerSpecification[] {
  const { map } = context.tokens;
  return [
    ...lines(context),
    {
      id: 'water',
      type: 'fill',
      source: SOURCE.base,
      'source-layer': 'water_polygons',
      // Pieces of one lake meet at tile edges: smoothing each would draw the seams. The shore line covers the steps.
      paint: { 'fill-color': map.water, 'fill-antialias': false },
    },
    ...glow(context),
    {
      id: 'shore',
      type: 'line',
      source: SOURCE.landform,
      'source-layer': 'shores',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': map.shore,
        'line-width': linear([10, 0.5], [14, 0.8], [17, 1.2]),
        'line-opacity': linear([10, 0.5], [14, 0.7]),
      },
    },
  ];
}
