import { at } from './at.ts';
import type { Box, Position, Ring } from './position.ts';

/** Square degrees, positive when the ring runs counter-clockwise. */
export function signedAreaDegrees(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = at(ring, i);
    const [x2, y2] = at(ring, i + 1);
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Whether `position` lies inside the ring (even-odd); on the edge either answer is possible. */
export function ringContains(ring: Ring, position: Position): boolean {
  const x = position[0];
  const y = position[1];
  let inside = false;
  let from = ring[ring.length - 1];
  // No destructuring: this is the innermost loop of the run.
  for (const to of ring) {
    if (from !== undefined && to[1] > y !== from[1] > y) {
      if (x < ((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0]) inside = !inside;
    }
    from = to;
  }
  return inside;
}

export function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
