import Flatbush from 'flatbush';
import { sphereMetersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import type { Line, Position } from '../../src/domain/geo/position.ts';
import { metersToSegment } from '../../src/domain/geo/segment.ts';
import { at } from '../geometry/at.ts';

/** Metres from a position to the segments of the lines that come about as near as `reachMeters`, and maybe some more. */
export type SegmentDistances = (position: Position, reachMeters: number) => readonly number[];

export function createSegmentDistances(lines: readonly Line[]): SegmentDistances {
  const segments = lines.flatMap((line) => line.slice(1).map((end, i) => [at(line, i), end] as const));
  // Flatbush refuses to index nothing.
  if (segments.length === 0) return () => [];
  const index = new Flatbush(segments.length);
  for (const [a, b] of segments) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return (position, reachMeters) => {
    const scale = sphereMetersPerDegree(position[1]);
    const [dx, dy] = [reachMeters / scale.lng, reachMeters / scale.lat];
    const [lng, lat] = position;
    return index
      .search(lng - dx, lat - dy, lng + dx, lat + dy)
      .map((i) => metersToSegment(position, at(segments, i), scale));
  };
}

/** Answers whether a line of the set runs within `meters` of a position. */
export function createNearness(lines: readonly Line[], meters: number): (position: Position) => boolean {
  const distances = createSegmentDistances(lines);
  return (position) => distances(position, meters).some((distance) => distance <= meters);
}
