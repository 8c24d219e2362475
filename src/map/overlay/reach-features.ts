import type { Feature, Position } from 'geojson';
import type { ReachArea } from '../../domain/reach/reach-area.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapReach, MapReachArea, MapRoute } from '../map-contract.ts';
import { toFeature } from './overlay-data.ts';

/** Further out than the map can ever look. */
const EVERYWHERE: Position[] = [
  [118, 29],
  [122, 29],
  [122, 32],
  [118, 32],
  [118, 29],
];

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
  return toFeature({ type: 'Polygon', coordinates: [EVERYWHERE, ...outers] }, { part: 'outside' });
}

const line = (points: readonly LngLat[]): Position[] => points.map(([lng, lat]) => [lng, lat]);

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
      gap === null ? [] : [toFeature({ type: 'LineString', coordinates: line(gap) }, { part: 'gap' })],
    ),
  ];
}

/** A route, and the open ground at its two ends. */
export function buildRouteFeatures(route: MapRoute | null): readonly Feature[] {
  if (route === null) return [];
  return [
    toFeature({ type: 'LineString', coordinates: line(route.line) }, { part: 'way' }),
    ...route.gaps.map((gap) => toFeature({ type: 'LineString', coordinates: line(gap) }, { part: 'gap' })),
  ];
}
