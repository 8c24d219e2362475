import { joinLines } from '../geometry/join-lines.ts';
import type { Line, MultiPolygon, Position } from '../../src/domain/geo/position.ts';

const pointKey = ([lng, lat]: Position) => `${lng},${lat}`;

function segments(polygons: MultiPolygon): [Position, Position][] {
  return polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, i): [Position, Position] => [ring[i] ?? end, end]));
}

/** Lines that two of the surfaces share, once each; surfaces that tile share their vertices exactly. */
export function innerEdges(surfaces: readonly MultiPolygon[]): [Position, Position][] {
  const seen = new Map<string, [Position, Position]>();
  const shared: [Position, Position][] = [];
  for (const surface of surfaces) {
    for (const [a, b] of segments(surface)) {
      const back = `${pointKey(b)} ${pointKey(a)}`;
      if (seen.delete(back)) shared.push([a, b]);
      else seen.set(`${pointKey(a)} ${pointKey(b)}`, [a, b]);
    }
  }
  return shared;
}

export const joinSegments = (parts: readonly Line[]): Line[] => joinLines(parts, { keepDirection: false });
