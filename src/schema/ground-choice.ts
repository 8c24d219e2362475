import { decodePositions, encodePositions } from './ground-code.ts';
import { isSamePoint, type LngLat } from './lng-lat.ts';

/** Where the outline of an area comes from. */
const SHAPE_ORIGINS = { d: 'drawn', r: 'reach', t: 'tour', f: 'file' } as const;
export type ShapeOrigin = (typeof SHAPE_ORIGINS)[keyof typeof SHAPE_ORIGINS];

/** A ring without the first position once more at its end. */
export type OpenRing = readonly LngLat[];
/** Outer ring, then holes. */
export type GroundPolygon = readonly OpenRing[];

/** The area in which is counted, as it was chosen. */
export type Ground =
  | Readonly<{ kind: 'subdistricts'; ids: readonly string[] }>
  | Readonly<{ kind: 'circle'; center: LngLat; radiusMeters: number }>
  | Readonly<{ kind: 'shape'; from: ShapeOrigin; polygons: readonly GroundPolygon[] }>;

/** A longer link is cut by some programs. */
export const LONGEST_GROUND_TEXT = 1500;
/** Metres: a block, and more than the district. */
export const CIRCLE_RADIUS = { least: 50, most: 30_000 } as const;
/** Of sub-districts. */
const MOST_IDS = 60;
const ID = /^[a-z0-9-]{1,40}$/;

/** Of polygons, of their rings, and of what is chosen. */
const [POLYGON, RING] = [':', ','] as const;

function parseCircle([point = '', radius = '']: readonly string[]): Ground | null {
  const [center, ...more] = decodePositions(point) ?? [];
  const radiusMeters = Number(radius);
  const isRadius =
    /^\d{1,5}$/.test(radius) && radiusMeters >= CIRCLE_RADIUS.least && radiusMeters <= CIRCLE_RADIUS.most;
  return center === undefined || more.length > 0 || !isRadius
    ? null
    : { kind: 'circle', center, radiusMeters };
}

function parseShape(from: ShapeOrigin, text: string): Ground | null {
  const polygons = text
    .split(POLYGON)
    .map((polygon) => polygon.split(RING).map((ring) => decodePositions(ring) ?? []));
  // Fewer than three corners hold nothing.
  const isWhole = polygons.every((rings) => rings.every((ring) => ring.length >= 3));
  return isWhole ? { kind: 'shape', from, polygons } : null;
}

/** What `formatGround` wrote; null for any other text. Never throws. */
export function parseGround(text: string): Ground | null {
  if (text.length > LONGEST_GROUND_TEXT) return null;
  const [kind = '', ...parts] = text.split(RING);
  if (kind === 's') {
    const isList = parts.length > 0 && parts.length <= MOST_IDS && parts.every((id) => ID.test(id));
    return isList ? { kind: 'subdistricts', ids: [...new Set(parts)] } : null;
  }
  if (kind === 'c') return parts.length === 2 ? parseCircle(parts) : null;
  const from = Object.entries(SHAPE_ORIGINS).find(([sign]) => sign === kind)?.[1];
  return from === undefined ? null : parseShape(from, text.slice(kind.length + 1));
}

function formatShape(from: ShapeOrigin, polygons: readonly GroundPolygon[]): string {
  const sign = Object.entries(SHAPE_ORIGINS).find(([, origin]) => origin === from)?.[0] ?? '';
  const written = polygons.map((rings) => rings.map(encodePositions).join(RING)).join(POLYGON);
  return `${sign}${RING}${written}`;
}

function textOf(ground: Ground): string {
  switch (ground.kind) {
    case 'subdistricts':
      return ['s', ...ground.ids].join(RING);
    case 'circle':
      return ['c', encodePositions([ground.center]), Math.round(ground.radiusMeters)].join(RING);
    case 'shape':
      return formatShape(ground.from, ground.polygons);
  }
}

/** The area as a link tells it, to a metre; null where it is too detailed for that. */
export function formatGround(ground: Ground): string | null {
  const text = textOf(ground);
  return text.length <= LONGEST_GROUND_TEXT ? text : null;
}

/** A ring of GeoJSON ends where it began. */
export const openRing = (ring: readonly LngLat[]): OpenRing => {
  const [first] = ring;
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && ring.length > 1 && isSamePoint(first, last)
    ? ring.slice(0, -1)
    : ring;
};
