import type { ReachArea } from '../reach/reach-area.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

/** A reach as GeoJSON; null for one without area. */
export function reachGeometry({ positions, ringEnds, polygonEnds }: ReachArea): Geometry | null {
  const rings = [...ringEnds].map((end, at) => {
    const ring: LngLat[] = [];
    for (let i = ringEnds[at - 1] ?? 0; i < end; i++)
      ring.push(lngLat(positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0));
    return ring;
  });
  const coordinates = [...polygonEnds].map((end, at) => rings.slice(polygonEnds[at - 1] ?? 0, end));
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}
