import { boxOf } from '../geo/bounds.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { Box } from '../geo/position.ts';
import type { GroundPosition } from './plate-ground.ts';
import type { PlateWindow } from './plate-window.ts';

/** Writes positions as SVG paths: one unit is one metre, the origin the upper left corner of the window. */
export type PlateProjection = Readonly<{
  polygonPath: (rings: readonly (readonly GroundPosition[])[]) => string;
  linePath: (line: readonly GroundPosition[]) => string;
  /** Whether the box around the positions reaches into the window, and is no smaller than the detail. */
  isVisible: (positions: readonly GroundPosition[]) => boolean;
  /** Whether the middle of the box around the positions lies in the window. */
  isCentered: (positions: readonly GroundPosition[]) => boolean;
  toUnits: (position: GroundPosition) => Readonly<{ x: number; y: number }>;
}>;

/** A tenth of a metre is far below a pixel of a plate. */
const FINEST_METERS = 0.1;

/** @param detailMeters What is smaller may be left out, and is written no finer. */
export function createPlateProjection(
  { center, widthMeters, heightMeters }: PlateWindow,
  detailMeters?: number,
): PlateProjection {
  const perMeter = 1 / (detailMeters ?? FINEST_METERS);
  const rounded = (value: number): number => Math.round(value * perMeter) / perMeter;
  const [centerLng, centerLat] = center;
  const scale = metersPerDegree(centerLat);
  const toUnits = ([lng, lat]: GroundPosition): { x: number; y: number } => ({
    x: widthMeters / 2 + (lng - centerLng) * scale.lng,
    y: heightMeters / 2 - (lat - centerLat) * scale.lat,
  });
  const path = (line: readonly GroundPosition[]): string => {
    const points = line.map(toUnits).map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
    return points
      .filter((point, i) => point !== points[i - 1])
      .map((point, i) => `${i === 0 ? 'M' : 'L'}${point}`)
      .join('');
  };
  const unitBox = (positions: readonly GroundPosition[]): Box =>
    boxOf(
      positions.map((position) => {
        const { x, y } = toUnits(position);
        return [x, y];
      }),
    );
  return {
    toUnits,
    linePath: path,
    polygonPath: (rings) => rings.map((ring) => `${path(withoutRepeat(ring))}Z`).join(''),
    isVisible: (positions) => {
      const [left, top, right, bottom] = unitBox(positions);
      if (detailMeters !== undefined && Math.max(right - left, bottom - top) < detailMeters) return false;
      return right > 0 && left < widthMeters && bottom > 0 && top < heightMeters;
    },
    isCentered: (positions) => {
      const [left, top, right, bottom] = unitBox(positions);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
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
