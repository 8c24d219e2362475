import { at } from '../geometry/at.ts';
import type { Box, MultiPolygon, Polygon, Ring } from '../../src/domain/geo/position.ts';
import { boxHolds, boxOf } from '../../src/domain/geo/bounds.ts';
import { isPointInRing, signedArea } from '../../src/domain/geo/polygon.ts';

type Entry = { ring: Ring; area: number; box: Box; parent: Entry | null; depth: number };

function holds(outer: Entry, inner: Entry): boolean {
  if (!boxHolds(outer.box, inner.box)) return false;
  // Rings may touch in a point, so one position can sit on the edge: let most of them decide.
  const step = Math.max(1, Math.floor(inner.ring.length / 5));
  let votes = 0;
  let inside = 0;
  for (let i = 0; i < inner.ring.length - 1; i += step) {
    const [x1, y1] = at(inner.ring, i);
    const [x2, y2] = at(inner.ring, i + 1);
    votes += 1;
    if (isPointInRing([(x1 + x2) / 2, (y1 + y2) / 2], outer.ring)) inside += 1;
  }
  return inside * 2 > votes;
}

const oriented = (ring: Ring, counterClockwise: boolean): Ring =>
  signedArea(ring) > 0 === counterClockwise ? ring : ring.toReversed();

/**
 * Sorts closed rings into polygons by what lies in what; roles are not trusted. A ring in a hole is a
 * polygon of its own. Outer rings come out counter-clockwise, holes clockwise (RFC 7946).
 */
export function groupRings(rings: readonly Ring[]): MultiPolygon {
  const entries: Entry[] = rings
    .map((ring) => ({
      ring,
      area: Math.abs(signedArea(ring)),
      box: boxOf(ring),
      parent: null,
      depth: 0,
    }))
    .filter((entry) => entry.area > 0)
    .sort((a, b) => b.area - a.area);
  const polygons = new Map<Entry, Ring[]>();
  entries.forEach((entry, i) => {
    // Sorted by size: the last larger ring that holds this one is its parent.
    entry.parent = entries.slice(0, i).findLast((larger) => holds(larger, entry)) ?? null;
    entry.depth = entry.parent === null ? 0 : entry.parent.depth + 1;
    if (entry.depth % 2 === 0) polygons.set(entry, [oriented(entry.ring, true)]);
    else if (entry.parent !== null) polygons.get(entry.parent)?.push(oriented(entry.ring, false));
  });
  return [...polygons.values()] satisfies Polygon[];
}
