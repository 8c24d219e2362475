import type { Feature } from 'geojson';
import type { MapInitiative } from '../map-contract.ts';
import { discZoom, hasDisc } from './disc-zoom.ts';
import { groundCircle } from './ground-circle.ts';
import { toStatefulFeature } from './overlay-data.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

/** Points are markers only. */
export const hasShape = ({ geometry, dimmed }: MapInitiative): boolean =>
  geometry.type !== 'Point' && !dimmed;

/** Streets and areas of the initiatives. */
export function buildShapeFeatures(initiatives: readonly MapInitiative[]): Feature[] {
  return initiatives
    .filter(hasShape)
    .map(({ id, category, standIn, geometry }) =>
      toStatefulFeature(toGeoJsonGeometry(geometry), { id, category, standIn }),
    );
}

/** Discs of true metres: where the place may be. */
export function buildUncertaintyFeatures(initiatives: readonly MapInitiative[]): Feature[] {
  return initiatives.filter(hasDisc).map((initiative) =>
    toStatefulFeature(groundCircle(initiative.point, initiative.accuracyMeters), {
      id: initiative.id,
      category: initiative.category,
      discZoom: discZoom(initiative),
    }),
  );
}
