/** A position on the screen or on the world at one zoom, in CSS pixels. */
export type PixelPoint = Readonly<{ x: number; y: number }>;

type Options = Readonly<{
  /** Centres nearer than this touch. */
  minDistancePixels: number;
  /** Larger crowds stay where they are: pushed apart they would cover more map than they explain. */
  maxCrowd: number;
}>;

type Body = { x: number; y: number };

const MAX_ROUNDS = 60;
const MAX_PASSES = 6;
/** Angle between successive points of a sunflower: no two of a crowd ever start in the same direction. */
const GOLDEN_ANGLE_RADIANS = Math.PI * (3 - Math.sqrt(5));

function buildGrid(points: readonly PixelPoint[], cell: number): Map<string, number[]> {
  const grid = new Map<string, number[]>();
  points.forEach(({ x, y }, index) => {
    const key = `${String(Math.floor(x / cell))},${String(Math.floor(y / cell))}`;
    const members = grid.get(key);
    if (members === undefined) grid.set(key, [index]);
    else members.push(index);
  });
  return grid;
}

function neighbours(grid: ReadonlyMap<string, number[]>, { x, y }: PixelPoint, cell: number): number[] {
  const column = Math.floor(x / cell);
  const row = Math.floor(y / cell);
  const found: number[] = [];
  for (let dx = -1; dx <= 1; dx += 1) {
    for (let dy = -1; dy <= 1; dy += 1) {
      found.push(...(grid.get(`${String(column + dx)},${String(row + dy)}`) ?? []));
    }
  }
  return found;
}

/** Sets of indices that touch each other directly or through others; singles are left out. */
function findCrowds(points: readonly PixelPoint[], minDistance: number): number[][] {
  const grid = buildGrid(points, minDistance);
  const seen = new Set<number>();
  const crowds: number[][] = [];
  points.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const crowd = [start];
    for (const member of crowd) {
      const from = points[member];
      if (from === undefined) continue;
      for (const other of neighbours(grid, from, minDistance)) {
        const to = points[other];
        if (to === undefined || seen.has(other)) continue;
        if (Math.hypot(to.x - from.x, to.y - from.y) >= minDistance) continue;
        seen.add(other);
        crowd.push(other);
      }
    }
    if (crowd.length > 1) crowds.push(crowd);
  });
  return crowds;
}

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
  for (const [i, a] of bodies.entries()) {
    for (const [j, b] of bodies.slice(i + 1).entries()) {
      if (separate(a, b, minDistance, (i + j + 1) * GOLDEN_ANGLE_RADIANS)) moved = true;
    }
  }
  return moved;
}

function relax(bodies: readonly Body[], minDistance: number): void {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!separateAll(bodies, minDistance)) return;
  }
}

/** One pass over all crowds of `points`, in place. @returns Whether there were any to separate. */
function spreadCrowds(points: PixelPoint[], { minDistancePixels, maxCrowd }: Options): boolean {
  const crowds = findCrowds(points, minDistancePixels).filter(({ length }) => length <= maxCrowd);
  for (const crowd of crowds) {
    const bodies = crowd.map((index) => ({ x: points[index]?.x ?? 0, y: points[index]?.y ?? 0 }));
    relax(bodies, minDistancePixels);
    crowd.forEach((index, place) => {
      const body = bodies[place];
      if (body !== undefined) points[index] = body;
    });
  }
  return crowds.length > 0;
}

/**
 * Moves points just far enough that no two touch, except in crowds too large for that; everything else stays.
 * Same input, same answer.
 * @returns One position per point, in the same order.
 */
export function pushApart(points: readonly PixelPoint[], options: Options): readonly PixelPoint[] {
  const result: PixelPoint[] = [...points];
  // A crowd that spreads may run into others: those together are the crowd of the next pass.
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    if (!spreadCrowds(result, options)) break;
  }
  return result;
}
