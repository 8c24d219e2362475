import { createGround, type Ground } from './chance-ground.ts';
import { createSteadyPlane } from './steady-plane.ts';
import { boundsOf } from '../geo/bounds.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { Ring } from '../geo/position.ts';
import type { LocalPlane } from '../geo/local-plane.ts';
import { hexGroundOf, joinOnGround } from '../hexagon/hex-grid.ts';
import { remember } from '../remember.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat } from '../../schema/lng-lat.ts';

/** A ground in metres around its middle, and the way back to the map. */
export type PlaceGround = Readonly<{
  plane: LocalPlane;
  ground: Ground;
  /** Some rings of the plane as one area of the map, cut to the ground; for the same rings the same area. */
  cut: (rings: readonly Ring[]) => Geometry;
}>;

function createPlaceGround(geometries: readonly Geometry[]): PlaceGround | null {
  const polygons = geometries.flatMap((geometry) => geometryParts(geometry).polygons);
  const bounds = boundsOf(geometries);
  if (bounds === null || polygons.length === 0) return null;
  const { southWest, northEast } = bounds;
  const plane = createSteadyPlane(
    lngLat((southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2),
  );
  const flat = polygons.map((rings) =>
    rings.map((ring) =>
      ring.map((point) => {
        const { x, y } = plane.toPlane(point);
        return [x, y] as const;
      }),
    ),
  );
  const joined = remember(() => hexGroundOf(geometries));
  const cuts = new WeakMap<readonly Ring[], Geometry>();
  return {
    plane,
    ground: createGround(flat),
    cut: (rings) => {
      const known = cuts.get(rings);
      if (known !== undefined) return known;
      const onMap = rings.map((ring) => ring.map(([x, y]) => plane.toLngLat({ x, y })));
      const surface = joined();
      const area: Geometry =
        surface === null
          ? { type: 'MultiPolygon', coordinates: onMap.map((ring) => [ring]) }
          : joinOnGround(onMap, surface);
      cuts.set(rings, area);
      return area;
    },
  };
}

/**
 * The ground of some polygons of the map, which may touch each other; null where there is none. Made once for the polygons
 * that were asked for last.
 */
export const placeGround = remember(createPlaceGround);
