import Flatbush from 'flatbush';
import { NEAR_STREET_METERS, type SystemFit, type SystemFits } from './judge-system.ts';
import { metersPerDegree } from '../geo/ellipsoid.ts';
import { boxOf } from '../geo/bounds.ts';
import { isPointInPolygon } from '../geo/polygon.ts';
import type { Polygon, Position } from '../geo/position.ts';
import { nearestShare } from '../geo/segment.ts';
import type { CoordinateSystem } from '../../schema/coordinate-systems.ts';
import { fromSystem } from '../handoff/coordinate-system.ts';
import type { PlateGround } from '../plate/plate-ground.ts';

type Ground = Pick<PlateGround, 'buildings' | 'streets'>;

/** Whether something lies at a position. */
type Test = (position: Position) => boolean;

const indexOf = (boxes: readonly (readonly [number, number, number, number])[]): Flatbush | null => {
  // Flatbush refuses to index nothing.
  if (boxes.length === 0) return null;
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return index;
};

function createOnBuilding(buildings: Ground['buildings']): Test {
  const polygons: readonly Polygon[] = buildings;
  const index = indexOf(polygons.map(([outer = []]) => boxOf(outer)));
  return (position) =>
    index?.search(...position, ...position).some((at) => isPointInPolygon(position, polygons[at] ?? [])) ??
    false;
}

function createNearStreet(streets: Ground['streets']): Test {
  const segments = streets.flatMap(({ line }) =>
    line.slice(1).map((to, at): readonly [Position, Position] => [line[at] ?? to, to]),
  );
  const index = indexOf(segments.map(boxOf));
  return ([lng, lat]) => {
    const scale = metersPerDegree(lat);
    const [wide, high] = [NEAR_STREET_METERS / scale.lng, NEAR_STREET_METERS / scale.lat];
    const isNear = (at: number): boolean => {
      const [from, to] = segments[at] ?? [];
      if (from === undefined || to === undefined) return false;
      const [x, y] = [(from[0] - lng) * scale.lng, (from[1] - lat) * scale.lat];
      const [dx, dy] = [(to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat];
      const share = nearestShare({ x, y, dx, dy });
      return Math.hypot(x + dx * share, y + dy * share) <= NEAR_STREET_METERS;
    };
    return index?.search(lng - wide, lat - high, lng + wide, lat + high).some(isNear) ?? false;
  };
}

/** How the points of a file lie on the ground of the map when their numbers are read in each of the systems. */
export function fitSystems(points: readonly Position[], { buildings, streets }: Ground): SystemFits {
  const [onBuilding, nearStreet] = [createOnBuilding(buildings), createNearStreet(streets)];
  const fitOf = (system: CoordinateSystem): SystemFit => {
    const moved = points.map((point) => fromSystem(point, system));
    return { nearStreet: moved.map(nearStreet), onBuilding: moved.map(onBuilding) };
  };
  return { wgs84: fitOf('wgs84'), gcj02: fitOf('gcj02'), bd09: fitOf('bd09') };
}
