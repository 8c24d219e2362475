import { createLocalPlane } from '../geo/local-plane.ts';
import { distanceMeters } from '../geo/distance.ts';
import { signedArea } from '../geo/polygon.ts';
import type { DrawnShape } from '../study/analysis-picture.ts';

const M2_PER_KM2 = 1e6;

/** Area and length of the outline of what is being drawn: on a plane, right to 0.5 % in a district. */
export function measureShape(shape: DrawnShape): Readonly<{ areaKm2: number; borderMeters: number }> {
  if (shape.kind === 'circle') {
    const { radiusMeters } = shape;
    return { areaKm2: (Math.PI * radiusMeters ** 2) / M2_PER_KM2, borderMeters: 2 * Math.PI * radiusMeters };
  }
  const { ring } = shape;
  const [first] = ring;
  if (first === undefined) return { areaKm2: 0, borderMeters: 0 };
  const plane = createLocalPlane(first);
  const closed = [...ring, first];
  const corners = closed.map((corner) => {
    const { x, y } = plane.toPlane(corner);
    return [x, y] as const;
  });
  return {
    areaKm2: Math.abs(signedArea(corners)) / M2_PER_KM2,
    borderMeters: ring.reduce((sum, corner, at) => sum + distanceMeters(corner, closed[at + 1] ?? corner), 0),
  };
}
