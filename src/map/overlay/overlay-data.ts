import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { InitiativeId } from '../../schema/initiative.ts';
import { featureNumber } from './feature-number.ts';
import type { OverlaySourceId } from '../style/ids.ts';

/** Data of the sources that the controller fills. */
export type OverlayData = Readonly<Record<OverlaySourceId, FeatureCollection>>;

export const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

export const toFeature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** A feature that takes the states of its initiative. */
export const toStatefulFeature = (
  geometry: Geometry,
  properties: Readonly<Record<string, unknown> & { id: InitiativeId }>,
): Feature => ({ ...toFeature(geometry, properties), id: featureNumber(properties.id) });

export const EMPTY_OVERLAYS: OverlayData = {
  shapes: collect([]),
  uncertainty: collect([]),
  leaders: collect([]),
  places: collect([]),
  'place-labels': collect([]),
  frame: collect([]),
  selection: collect([]),
  position: collect([]),
  reach: collect([]),
  route: collect([]),
};
