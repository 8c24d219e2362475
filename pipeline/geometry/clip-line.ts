import { at } from './at.ts';
import { areaContains, relateBox, type ClipArea } from './clip-area.ts';
import type { Line, Position } from '../../src/domain/geo/position.ts';
import { boxOf, boxesMeet } from '../../src/domain/geo/bounds.ts';

/** Where the segment a–b meets the area's edge, as fractions of its length, ascending. */
function crossings(a: Position, b: Position, area: ClipArea): number[] {
  if (!boxesMeet(area.box, boxOf([a, b]))) return [];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const ts: number[] = [];
  for (const ring of area.rings) {
    for (let i = 1; i < ring.length; i++) {
      const [cx, cy] = at(ring, i - 1);
      const [ex, ey] = [at(ring, i)[0] - cx, at(ring, i)[1] - cy];
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const t = ((cx - a[0]) * ey - (cy - a[1]) * ex) / cross;
      const u = ((cx - a[0]) * dy - (cy - a[1]) * dx) / cross;
      if (t > 0 && t < 1 && u >= 0 && u <= 1) ts.push(t);
    }
  }
  return ts.sort((s, t) => s - t);
}

const along = (a: Position, b: Position, t: number): Position => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

function cutLine(line: Line, area: ClipArea): Line[] {
  const parts: Position[][] = [[]];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [at(line, i - 1), at(line, i)];
    const stops = [0, ...crossings(a, b, area), 1];
    for (let k = 1; k < stops.length; k++) {
      const [from, to] = [at(stops, k - 1), at(stops, k)];
      if (!areaContains(area, along(a, b, (from + to) / 2))) {
        parts.push([]);
        continue;
      }
      const current = at(parts, parts.length - 1);
      if (current.length === 0) current.push(from === 0 ? a : along(a, b, from));
      current.push(to === 1 ? b : along(a, b, to));
    }
  }
  return parts.filter((part) => part.length >= 2);
}

/** The parts of `line` inside the area, cut exactly at its edge. */
export function clipLine(line: Line, area: ClipArea): Line[] {
  const relation = relateBox(area, boxOf(line));
  if (relation === 'inside') return [line];
  return relation === 'outside' ? [] : cutLine(line, area);
}
