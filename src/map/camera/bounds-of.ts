import type { MapLibreMap } from 'maplibre-gl';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { MapPadding } from '../map-contract.ts';

/** South-west and north-east corner of what the map shows beside what lies over it. */
export function boundsOf(
  map: MapLibreMap,
  { top, right, bottom, left }: MapPadding,
): readonly [LngLat, LngLat] {
  const { clientWidth, clientHeight } = map.getContainer();
  const [east, south] = [clientWidth - right, clientHeight - bottom];
  const corners = [
    map.unproject([left, top]),
    map.unproject([east, top]),
    map.unproject([left, south]),
    map.unproject([east, south]),
  ];
  const lngs = corners.map(({ lng }) => lng);
  const lats = corners.map(({ lat }) => lat);
  return [lngLat(Math.min(...lngs), Math.min(...lats)), lngLat(Math.max(...lngs), Math.max(...lats))];
}
