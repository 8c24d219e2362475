import type { Feature } from 'geojson';
import type { MapInitiative } from '../map-contract.ts';
import { discZoom } from './build-place-features.ts';
import { groundCircle } from './ground-circle.ts';
import { toFeature } from './overlay-data.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

/** The maximum zoom of the map: what needs more to be seen is never drawn. */
const NEVER_ZOOM = 18;

/** Streets and areas of the initiatives; points are markers only. */
export function buildShapeFeatures(initiatives: readonly MapInitiative[]): Feature[] {
  return initiatives
    .filter(({ geometry, dimmed }) => geometry.type !== 'Point' && !dimmed)
    .map(({ id, category, standIn, geometry }) =>
      toFeature(toGeoJsonGeometry(geometry), { id, category, standIn }),
    );
}

/** Discs of true metres: where the place may be. */
export function buildUncertaintyFeatures(initiatives: readonly MapInitiative[]): Feature[] {
  return initiatives
    .filter((initiative) => !initiative.dimmed && discZoom(initiative) < NEVER_ZOOM)
    .map((initiative) =>
      toFeature(groundCircle(initiative.point, initiative.accuracyMeters), {
        id: initiative.id,
        category: initiative.category,
        discZoom: discZoom(initiative),
      }),
    );
}
