import { createLocalPlane } from '../geo/local-plane.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { Ground, GroundPolygon, OpenRing } from '../../schema/ground-choice.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** A circle of so many corners has 0.2 % less area than a round one. */
const CIRCLE_CORNERS = 64;

function circleRing(center: LngLat, radiusMeters: number): OpenRing {
  const plane = createLocalPlane(center);
  return Array.from({ length: CIRCLE_CORNERS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CIRCLE_CORNERS;
    return plane.toLngLat({ x: radiusMeters * Math.cos(angle), y: radiusMeters * Math.sin(angle) });
  });
}

const closed = (ring: OpenRing): LngLat[] => [...ring, ...ring.slice(0, 1)];

const toGeometry = (polygons: readonly GroundPolygon[]): Geometry => {
  const coordinates = polygons.map((rings) => rings.map(closed));
  const [only] = coordinates;
  return only !== undefined && coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
};

/** The chosen area as GeoJSON; null where it names no sub-district that there is. */
export function groundGeometry(ground: Ground, areas: readonly SubdistrictFeature[]): Geometry | null {
  switch (ground.kind) {
    case 'circle':
      return toGeometry([[circleRing(ground.center, ground.radiusMeters)]]);
    case 'shape':
      return toGeometry(ground.polygons);
    case 'subdistricts': {
      const chosen = areas.filter(({ id }) => ground.ids.includes(id));
      const polygons = chosen.flatMap(({ geometry }) => geometryParts(geometry).polygons);
      // The rings of the file are closed already.
      const coordinates = polygons.map((rings) => rings.map((ring) => [...ring] as LngLat[]));
      return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
    }
  }
}
