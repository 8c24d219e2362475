import { createLocalPlane } from '../../domain/geo/local-plane.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

const STEP_METERS = { plain: 25, shift: 100 } as const;

/** Bearings of the arrow keys on the screen, clockwise from up. */
const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** Where an arrow key moves a pin, as the map is turned; null for other keys. */
export function movedByKey(
  point: LngLat,
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  mapBearingDegrees: number,
): LngLat | null {
  const bearing = BEARINGS[key];
  if (bearing === undefined) return null;
  const angle = ((bearing + mapBearingDegrees) * Math.PI) / 180;
  const meters = shiftKey ? STEP_METERS.shift : STEP_METERS.plain;
  return createLocalPlane(point).toLngLat({ x: meters * Math.sin(angle), y: meters * Math.cos(angle) });
}
