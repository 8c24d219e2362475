import { signedArea } from '../../src/domain/geo/polygon.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';

/** What is wrong with a ring, in words; empty for a good one. */
export function ringFaults(ring: readonly LngLat[], role: 'outer' | 'hole'): readonly string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first !== undefined && last !== undefined && isSame(first, last);
  if (!isClosed) return ['is not closed: the last position must repeat the first'];
  const crossing = findCrossing(ring);
  if (crossing !== null) return [`crosses or touches itself near ${crossing.join(', ')}`];
  const isCounterClockwise = signedArea(ring) > 0;
  if (role === 'outer' && !isCounterClockwise) return ['runs clockwise: outer rings run counter-clockwise'];
  if (role === 'hole' && isCounterClockwise) return ['runs counter-clockwise: holes run clockwise'];
  return [];
}

type Segment = Readonly<{ start: LngLat; end: LngLat }>;

/** The start of a segment that meets another one which is not its neighbour; null when there is none. */
function findCrossing(ring: readonly LngLat[]): LngLat | null {
  const segments = ring.slice(1).map((end, index): Segment => ({ start: ring[index] ?? end, end }));
  for (const [i, a] of segments.entries()) {
    for (const [j, b] of segments.entries()) {
      const areNeighbours = j - i < 2 || (i === 0 && j === segments.length - 1);
      if (!areNeighbours && doMeet(a, b)) return a.start;
    }
  }
  return null;
}

function doMeet(a: Segment, b: Segment): boolean {
  const touches =
    isSame(a.start, b.start) || isSame(a.start, b.end) || isSame(a.end, b.start) || isSame(a.end, b.end);
  return touches || (areApart(a, b.start, b.end) && areApart(b, a.start, a.end));
}

/** Whether the two points lie on different sides of the line through the segment. */
function areApart(segment: Segment, one: LngLat, other: LngLat): boolean {
  return sideOf(segment, one) * sideOf(segment, other) < 0;
}

function sideOf({ start, end }: Segment, point: LngLat): number {
  const cross = (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0]);
  return Math.sign(cross);
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
