import Flatbush from 'flatbush';
import { at } from '../geometry/at.ts';
import { metersPerDegree } from '../geometry/measure.ts';
import type { Line, Position } from '../geometry/position.ts';

export function distanceToSegmentMeters(p: Position, a: Position, b: Position): number {
  const [perLng, perLat] = metersPerDegree(p[1]);
  const [ax, ay] = [(a[0] - p[0]) * perLng, (a[1] - p[1]) * perLat];
  const [dx, dy] = [(b[0] - a[0]) * perLng, (b[1] - a[1]) * perLat];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

/** Answers whether a line of the set runs within `meters` of a position. */
export function createNearness(lines: readonly Line[], meters: number): (position: Position) => boolean {
  const segments = lines.flatMap((line) => line.slice(1).map((end, i) => [at(line, i), end] as const));
  if (segments.length === 0) return () => false;
  const index = new Flatbush(segments.length);
  for (const [a, b] of segments) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return (position) => {
    const [perLng, perLat] = metersPerDegree(position[1]);
    const [dx, dy] = [meters / perLng, meters / perLat];
    const [lng, lat] = position;
    return index
      .search(lng - dx, lat - dy, lng + dx, lat + dy)
      .some((i) => distanceToSegmentMeters(position, ...at(segments, i)) <= meters);
  };
}
