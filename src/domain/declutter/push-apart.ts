import { findCrowds } from './find-crowds.ts';
import { createPointGrid } from './point-grid.ts';
import { type PixelPoint } from '../geo/mercator.ts';

type Options = Readonly<{
  /** Centres nearer than this touch. */
  minDistancePixels: number;
  /** Larger crowds stay where they are: pushed apart they would cover more map than they explain. */
  maxCrowd: number;
}>;

type Body = { x: number; y: number };

/** Twice what any of 3,000 random crowds of up to sixteen needed (24; half of them at most 10). */
const MAX_ROUNDS = 60;
/** Enough for a full crowd; most are done after two, and a pass costs only what the one before moved. */
const MAX_PASSES = 24;
/** Angle between successive points of a sunflower: no two of a crowd ever start in the same direction. */
const GOLDEN_ANGLE_RADIANS = Math.PI * (3 - Math.sqrt(5));

/** @returns Whether they had to be moved. */
function separate(a: Body, b: Body, minDistance: number, angle: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= minDistance) return false;
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [Math.cos(angle), Math.sin(angle)];
  // A hair more than half each, so that rounding cannot leave them touching.
  const push = (minDistance - distance) / 2 + 0.01;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

/** One pass over all pairs. @returns Whether any had to be moved. */
function separateAll(bodies: readonly Body[], minDistance: number): boolean {
  let moved = false;
  bodies.forEach((a, i) => {
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j];
      if (b !== undefined && separate(a, b, minDistance, j * GOLDEN_ANGLE_RADIANS)) moved = true;
    }
  });
  return moved;
}

/** The points moved until none touch, in the same order. */
function relax(points: readonly PixelPoint[], minDistance: number): readonly PixelPoint[] {
  const bodies = points.map(({ x, y }): Body => ({ x, y }));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!separateAll(bodies, minDistance)) break;
  }
  return bodies;
}

/**
 * Moves points just far enough that no two touch, except in crowds too large for that; everything else stays.
 * Same input, same answer.
 * @returns One position per point, in the same order.
 */
export function pushApart(
  points: readonly PixelPoint[],
  { minDistancePixels, maxCrowd }: Options,
): readonly PixelPoint[] {
  const result = [...points];
  const grid = createPointGrid(points, minDistancePixels);
  let starts: Iterable<number> = points.keys();
  // A crowd that spreads may run into others: those together are the crowd of the next pass.
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const crowds = findCrowds(starts, { points: result, grid, minDistancePixels, maxCrowd });
    for (const crowd of crowds) {
      const members = crowd.flatMap((index) => result[index] ?? []);
      const moved = relax(members, minDistancePixels);
      crowd.forEach((index, place) => {
        const [from, to] = [members[place], moved[place]];
        if (from === undefined || to === undefined) return;
        grid.move(index, from, to);
        result[index] = to;
      });
    }
    if (crowds.length === 0) break;
    // What none of the moved ones came to touch is as it was.
    starts = crowds.flat();
  }
  return result;
}
