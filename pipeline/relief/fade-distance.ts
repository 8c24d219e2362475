import { at } from '../geometry/at.ts';
import { metersPerDegree } from '../geometry/measure.ts';
import type { Box, Polygon, Position } from '../geometry/position.ts';
import { ringContains } from '../geometry/ring.ts';
import { distanceToSegmentMeters } from '../layers/boundary-distance.ts';
import Flatbush from 'flatbush';

/** The fade is complete before this distance. */
export const MAX_FADE_METERS = 2600;

/**
 * Metres outside the district: 0 inside, `MAX_FADE_METERS` at most. Where the extract ends sooner, the rest of
 * the way is compressed so that the maximum is reached at its edge: the ground never ends in a visible cut.
 */
export function createFadeDistance(outline: Polygon, extract: Box): (position: Position) => number {
  const segments = outline.flatMap((ring) => ring.slice(1).map((end, i) => [at(ring, i), end] as const));
  const index = new Flatbush(segments.length);
  for (const [a, b] of segments) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();

  const outlineDistance = (position: Position): number => {
    const [perLng, perLat] = metersPerDegree(position[1]);
    let nearest = MAX_FADE_METERS;
    for (let reach = 300; ; reach = Math.min(reach * 3, MAX_FADE_METERS)) {
      const [dx, dy] = [reach / perLng, reach / perLat];
      const found = index.search(position[0] - dx, position[1] - dy, position[0] + dx, position[1] + dy);
      for (const i of found)
        nearest = Math.min(nearest, distanceToSegmentMeters(position, ...at(segments, i)));
      if (nearest <= reach || reach === MAX_FADE_METERS) return nearest;
    }
  };

  return (position) => {
    const [outer, ...holes] = outline;
    const edge = metersToEdge(position, extract);
    if (edge <= 0) return MAX_FADE_METERS;
    const inside =
      outer !== undefined &&
      ringContains(outer, position) &&
      !holes.some((hole) => ringContains(hole, position));
    if (inside) return 0;
    const distance = outlineDistance(position);
    return Math.max(distance, (MAX_FADE_METERS * distance) / (distance + edge));
  };
}

function metersToEdge([lng, lat]: Position, [west, south, east, north]: Box): number {
  const [perLng, perLat] = metersPerDegree(lat);
  return Math.min(
    (lng - west) * perLng,
    (east - lng) * perLng,
    (lat - south) * perLat,
    (north - lat) * perLat,
  );
}
