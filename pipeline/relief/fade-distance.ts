import { sphereMetersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import type { Box, Polygon, Position } from '../../src/domain/geo/position.ts';
import { isPointInPolygon } from '../../src/domain/geo/polygon.ts';
import { createSegmentDistances } from '../layers/boundary-distance.ts';

/** The fade is complete before this distance. */
export const MAX_FADE_METERS = 2600;

/**
 * Metres outside the district: 0 inside, `MAX_FADE_METERS` at most. Where the extract ends sooner, the rest of
 * the way is compressed so that the maximum is reached at its edge: the ground never ends in a visible cut.
 */
export function createFadeDistance(outline: Polygon, extract: Box): (position: Position) => number {
  const distances = createSegmentDistances(outline);

  const outlineDistance = (position: Position): number => {
    let nearest = MAX_FADE_METERS;
    for (let reach = 300; ; reach = Math.min(reach * 3, MAX_FADE_METERS)) {
      nearest = Math.min(nearest, ...distances(position, reach));
      if (nearest <= reach || reach === MAX_FADE_METERS) return nearest;
    }
  };

  return (position) => {
    const edge = metersToEdge(position, extract);
    if (edge <= 0) return MAX_FADE_METERS;
    if (isPointInPolygon(position, outline)) return 0;
    const distance = outlineDistance(position);
    return Math.max(distance, (MAX_FADE_METERS * distance) / (distance + edge));
  };
}

function metersToEdge([lng, lat]: Position, [west, south, east, north]: Box): number {
  const scale = sphereMetersPerDegree(lat);
  return Math.min(
    (lng - west) * scale.lng,
    (east - lng) * scale.lng,
    (lat - south) * scale.lat,
    (north - lat) * scale.lat,
  );
}
