import { lngLat } from '../../schema/lng-lat.ts';
import { extentOf } from '../geo/extent.ts';
import { createLocalPlane } from '../geo/local-plane.ts';
import type { GroundPosition } from './plate-ground.ts';
import type { PlateWindow } from './plate-window.ts';

/** Writes positions as SVG paths: one unit is one metre, the origin the upper left corner of the window. */
export type PlateProjection = Readonly<{
  polygonPath: (rings: readonly (readonly GroundPosition[])[]) => string;
  linePath: (line: readonly GroundPosition[]) => string;
  /** Whether the box around the positions reaches into the window. */
  isVisible: (positions: readonly GroundPosition[]) => boolean;
  /** Whether the middle of the box around the positions lies in the window. */
  isCentered: (positions: readonly GroundPosition[]) => boolean;
  toUnits: (position: GroundPosition) => Readonly<{ x: number; y: number }>;
}>;

/** Enough degrees for an exact scale. */
const PROBE_DEGREES = 0.01;
/** A tenth of a metre is far below a pixel. */
const PRECISION = 10;

const rounded = (value: number): number => Math.round(value * PRECISION) / PRECISION;

export function createPlateProjection({ center, widthMeters, heightMeters }: PlateWindow): PlateProjection {
  const [centerLng, centerLat] = center;
  const probe = createLocalPlane(center).toPlane(
    lngLat(centerLng + PROBE_DEGREES, centerLat + PROBE_DEGREES),
  );
  const [metersPerLng, metersPerLat] = [probe.x / PROBE_DEGREES, probe.y / PROBE_DEGREES];
  const toUnits = ([lng, lat]: GroundPosition): { x: number; y: number } => ({
    x: widthMeters / 2 + (lng - centerLng) * metersPerLng,
    y: heightMeters / 2 - (lat - centerLat) * metersPerLat,
  });
  const path = (line: readonly GroundPosition[]): string =>
    line
      .map(toUnits)
      .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`)
      .join('');
  const boxOf = (
    positions: readonly GroundPosition[],
  ): Readonly<Record<'west' | 'north' | 'east' | 'south', number>> => {
    const units = positions.map(toUnits);
    const [x, y] = [extentOf(units.map((unit) => unit.x)), extentOf(units.map((unit) => unit.y))];
    return { west: x.lowest, north: y.lowest, east: x.highest, south: y.highest };
  };
  return {
    toUnits,
    linePath: path,
    polygonPath: (rings) => rings.map((ring) => `${path(withoutRepeat(ring))}Z`).join(''),
    isVisible: (positions) => {
      const { west, north, east, south } = boxOf(positions);
      return east > 0 && west < widthMeters && south > 0 && north < heightMeters;
    },
    isCentered: (positions) => {
      const { west, north, east, south } = boxOf(positions);
      const [x, y] = [(west + east) / 2, (north + south) / 2];
      return x >= 0 && x <= widthMeters && y >= 0 && y <= heightMeters;
    },
  };
}

/** A ring repeats its first position; "Z" says the same. */
function withoutRepeat(ring: readonly GroundPosition[]): readonly GroundPosition[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = ring.length > 1 && first !== undefined && last?.[0] === first[0] && last[1] === first[1];
  return closed ? ring.slice(0, -1) : ring;
}
