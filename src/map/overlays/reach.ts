import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Position } from 'geojson';
import type { ReachArea } from '../../domain/reach/reach-area.ts';
import { MAX_BOUNDS } from '../district-ground.ts';
import type { MapReach, MapReachArea } from '../map-contract.ts';
import { plateImageId } from '../markers/plate-image.ts';
import type { StyleContext } from '../style/style-context.ts';
import { ROUND, toFeature, toPositions } from './feature.ts';
import type { Overlay } from './overlay.ts';

/** The bounds that the map may be dragged in, and their own size beyond them: further out than it can ever look. */
function everywhere(): Position[] {
  const [[west, south], [east, north]] = MAX_BOUNDS;
  const [width, height] = [east - west, north - south];
  return [
    [west - width, south - height],
    [east + width, south - height],
    [east + width, north + height],
    [west - width, north + height],
    [west - width, south - height],
  ];
}

/** Unit vector from the middle of a reach to where its label stands: below, a little to the left. */
const LABEL_DIRECTION = { x: -0.42, y: -0.91 } as const;

/** The rings of every polygon: columns from the worker, as the lists that MapLibre reads. */
function polygonsOf({ positions, ringEnds, polygonEnds }: ReachArea): Position[][][] {
  const ringAt = (ring: number): Position[] => {
    const start = ring === 0 ? 0 : (ringEnds[ring - 1] ?? 0);
    const end = ringEnds[ring] ?? 0;
    return Array.from({ length: end - start }, (_, index) => [
      positions[2 * (start + index)] ?? 0,
      positions[2 * (start + index) + 1] ?? 0,
    ]);
  };
  return Array.from(polygonEnds, (end, polygon) => {
    const start = polygon === 0 ? 0 : (polygonEnds[polygon - 1] ?? 0);
    return Array.from({ length: end - start }, (_, index) => ringAt(start + index));
  });
}

/** Where the line of a reach turns furthest towards the label's side; null for a reach without area. */
function labelPosition(polygons: readonly Position[][][]): Position | null {
  let best: Position | null = null;
  let furthest = -Infinity;
  for (const [outer = []] of polygons) {
    for (const position of outer) {
      const [lng = 0, lat = 0] = position;
      const distance = lng * Math.cos((lat * Math.PI) / 180) * LABEL_DIRECTION.x + lat * LABEL_DIRECTION.y;
      if (distance <= furthest) continue;
      furthest = distance;
      best = position;
    }
  }
  return best;
}

function areaFeatures({ origin, rank, label, shape }: MapReachArea): Feature[] {
  const coordinates = polygonsOf(shape);
  const at = labelPosition(coordinates);
  const holes = coordinates.flatMap(([, ...inner]) => inner);
  return [
    toFeature({ type: 'MultiPolygon', coordinates }, { part: 'area', origin, rank }),
    toFeature(
      {
        type: 'MultiLineString',
        coordinates: coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer])),
      },
      { part: 'edge', origin, rank },
    ),
    toFeature({ type: 'MultiLineString', coordinates: holes }, { part: 'hole', rank }),
    ...(at === null ? [] : [toFeature({ type: 'Point', coordinates: at }, { part: 'label', label, rank })]),
  ];
}

/** Everything around a reach. What it encloses keeps its colours: one sees it from all sides. */
function outsideFeature({ shape }: MapReachArea): Feature {
  const outers = polygonsOf(shape).flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  return toFeature({ type: 'Polygon', coordinates: [everywhere(), ...outers] }, { part: 'outside' });
}

/** The areas of a reach with their labels, and the open ground between each pin and the network. */
export function buildReachFeatures({
  areas,
  origins,
}: Pick<MapReach, 'areas' | 'origins'>): readonly Feature[] {
  const outermost = areas.filter(({ rank }) => rank === 0);
  const [only] = outermost;
  return [
    // Two outsides would have to be cut with each other: two places are compared without a wash.
    ...(only !== undefined && outermost.length === 1 ? [outsideFeature(only)] : []),
    ...areas.flatMap(areaFeatures),
    ...origins.flatMap(({ gap }) =>
      gap === null ? [] : [toFeature({ type: 'LineString', coordinates: toPositions(gap) }, { part: 'gap' })],
    ),
  ];
}

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

/** The longest walk is the one that was asked for. */
const LINE_WIDTH = byRank(2.2, 1.5, 1.2);

function fillLayers({ tokens }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'reach-outside',
      type: 'fill',
      source: 'reach',
      filter: isPart('outside'),
      paint: { 'fill-color': tokens.map.paper, 'fill-opacity': 0.45, 'fill-antialias': false },
    },
    {
      id: 'reach-fill',
      type: 'fill',
      source: 'reach',
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
      source: 'reach',
      filter: isPart('hole'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.ui.reach, 'line-width': 0.8, 'line-opacity': byRank(0.45, 0, 0) },
    },
    {
      id: 'reach-casing',
      type: 'line',
      source: 'reach',
      filter: isPart('edge'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.ui.markerPaper, 'line-width': byRank(5, 4, 3.4), 'line-opacity': 0.75 },
    },
    {
      id: 'reach-line',
      type: 'line',
      source: 'reach',
      filter: lineOf('a'),
      layout: { 'line-join': 'round' },
      paint,
    },
    {
      id: 'reach-line-second',
      type: 'line',
      source: 'reach',
      filter: lineOf('b'),
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [3, 2] },
    },
    {
      id: 'reach-gap',
      type: 'line',
      source: 'reach',
      filter: isPart('gap'),
      layout: ROUND,
      paint: { 'line-color': tokens.ui.reach, 'line-width': 2.4, 'line-dasharray': [0.01, 2] },
    },
  ];
}

/** The longest walk first when lines are too close to each other. */
function labelLayers({ tokens, fonts, theme }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'reach-label',
      type: 'symbol',
      source: 'reach',
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

/** What can be reached on foot: the ground outside fades, each walk has its line and its minutes. */
export const reach = {
  sources: {
    reach: {
      // Not the pins, which are elements over the map: moving one must not draw the areas anew.
      needs: ({ values: { reach: shown } }) => [shown?.areas, shown?.origins[0]?.gap, shown?.origins[1]?.gap],
      build: ({ values: { reach: shown } }) => (shown === null ? [] : buildReachFeatures(shown)),
    },
  },
  layers: { ground: (context) => [...fillLayers(context), ...lineLayers(context)], top: labelLayers },
} as const satisfies Overlay;
