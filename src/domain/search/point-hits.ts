import { lngLat } from '../../schema/lng-lat.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { distanceMeters } from '../geo/distance.ts';
import type { WrittenCoordinates } from './parse-coordinates.ts';
import { COORDINATE_SYSTEMS } from '../../schema/coordinate-systems.ts';
import { fromSystem } from '../handoff/coordinate-system.ts';
import type { Bounds } from '../geo/bounds.ts';
import type { SearchHit } from './search-hit.ts';

/** Degrees around all that can be found, within which a point is still on the map. */
const MARGIN = 0.05;
/** About a metre. */
const DECIMALS = 5;

/** The order that has a place on the map; else the order of the map apps of the West, latitude first. */
function toLngLat(
  { first, second, latitudeFirst }: WrittenCoordinates,
  extent: Bounds | null,
): LngLat | null {
  const orders = [
    ...(latitudeFirst === false ? [] : [{ lng: second, lat: first }]),
    ...(latitudeFirst === true ? [] : [{ lng: first, lat: second }]),
  ].filter(({ lat }) => Math.abs(lat) <= 90);
  const points = orders.map(({ lng, lat }) => lngLat(lng, lat));
  return points.find((point) => isWithin(point, extent)) ?? points[0] ?? null;
}

function isWithin([lng, lat]: LngLat, extent: Bounds | null): boolean {
  if (extent === null) return true;
  const { southWest, northEast } = extent;
  const [[west, south], [east, north]] = [southWest, northEast];
  return lng >= west - MARGIN && lng <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN;
}

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/**
 * The points that the coordinates may mean: as GPS gives them, as Chinese map apps do, as Baidu does. None where that
 * is not on the map.
 */
export function pointHits(
  written: WrittenCoordinates,
  { extent, center }: Readonly<{ extent: Bounds | null; center: LngLat | null }>,
): readonly SearchHit[] {
  const asWritten = toLngLat(written, extent);
  if (asWritten === null || !isWithin(asWritten, extent)) return [];
  const text = `${round(asWritten[1])}, ${round(asWritten[0])}`;
  return COORDINATE_SYSTEMS.map((system) => {
    const [lng, lat] = fromSystem(asWritten, system);
    const point = lngLat(round(lng), round(lat));
    return {
      kind: 'point',
      id: `point-${system}`,
      point,
      system,
      text,
      name: { zh: { text, ranges: [] }, en: null },
      excerpt: null,
      distanceMeters: center === null ? null : distanceMeters(center, point),
      near: false,
    };
  });
}
