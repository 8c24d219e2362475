import * as v from 'valibot';
import { type LinkTable, flag, parseWith } from './link-parameter.ts';
import type { Camera } from '../camera.ts';
import { LngLatSchema } from '../lng-lat.ts';

export type MapLink = Readonly<{
  /** Null while the whole district is shown. */
  camera: Camera | null;
  /** The map alone, in a page of somebody else's. */
  embed: boolean;
  terrain3d: boolean;
}>;

const CAMERA_DECIMALS = { zoom: 2, bearing: 1, pitch: 1 };

/**
 * Decimals of a degree that put the map back to less than half a pixel, as in MapLibre's `hash.ts`: the smallest d with
 * 512 px * 2^zoom / 360° / 10^d < 0.5 px.
 */
const degreeDecimals = (zoom: number): number => Math.ceil(Math.log10((512 * 2 ** zoom) / 360 / 0.5));

const CameraTextSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){2,4}$/),
  v.transform((text) => text.split(',').map(Number)),
  v.transform(([lng, lat, zoom, bearing = 0, pitch = 0]) => ({ center: [lng, lat], zoom, bearing, pitch })),
  v.object({
    center: LngLatSchema,
    zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
    bearing: v.pipe(v.number(), v.minValue(-360), v.maxValue(360)),
    pitch: v.pipe(v.number(), v.minValue(0), v.maxValue(85)),
  }),
);

/** Never in the notation with an exponent, which `String` gives for what is very small. */
function round(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  const shortest = [whole, fraction.replace(/0+$/, '')].filter((part) => part !== '').join('.');
  return shortest === '-0' ? '0' : shortest;
}

function formatCamera(camera: Camera | null): string | null {
  if (camera === null) return null;
  const { bearing, pitch } = CAMERA_DECIMALS;
  const zoom = round(camera.zoom, CAMERA_DECIMALS.zoom);
  // Of the zoom as it is written: so what is read back is written the same.
  const degree = degreeDecimals(Number(zoom));
  const place = [...camera.center.map((value) => round(value, degree)), zoom];
  const turn = [round(camera.bearing, bearing), round(camera.pitch, pitch)];
  return turn.every((value) => value === '0') ? place.join(',') : [...place, ...turn].join(',');
}

export const MAP_LINK: LinkTable<MapLink> = {
  camera: {
    key: 'at',
    history: 'replace',
    parse: parseWith(CameraTextSchema),
    format: formatCamera,
    default: null,
  },
  embed: {
    key: 'embed',
    history: 'keep',
    ...flag,
    default: false,
  },
  terrain3d: {
    key: '3d',
    history: 'keep',
    ...flag,
    default: false,
  },
};
