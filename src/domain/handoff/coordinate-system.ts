import gcoord from 'gcoord';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** A position in a system other than WGS-84, longitude first: never to be drawn on our map. */
export type ForeignPosition = readonly [lng: number, lat: number];

const CRS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** The position as another system writes it. Outside China the systems agree. */
export function toSystem([lng, lat]: LngLat, system: CoordinateSystem): ForeignPosition {
  if (system === 'wgs84') return [lng, lat];
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, CRS[system]);
  return [x, y];
}

/** The way back, right to less than a metre. */
export function fromSystem([lng, lat]: ForeignPosition, system: CoordinateSystem): ForeignPosition {
  if (system === 'wgs84') return [lng, lat];
  const [x, y] = gcoord.transform([lng, lat], CRS[system], gcoord.WGS84);
  return [x, y];
}
