import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry, Position } from 'geojson';
import type { SiteId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

const numbers = new Map<SiteId, number>();

/**
 * The number by which MapLibre knows the features of an initiative, the same for the life of the page. It takes texts
 * too, but hashes each anew for every tile and layer: at thousands of places a seventh of the time of a filter.
 */
export function featureNumber(id: SiteId): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const next = numbers.size + 1;
  numbers.set(id, next);
  return next;
}

export const toFeature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** A feature that takes the states of its initiative. */
export const toStatefulFeature = (
  geometry: Geometry,
  properties: Readonly<Record<string, unknown> & { id: SiteId }>,
): Feature => ({ ...toFeature(geometry, properties), id: featureNumber(properties.id) });

/** Our read-only positions as the mutable ones that MapLibre's types ask for. */
export const toPositions = (points: readonly LngLat[]): Position[] => points.map(([lng, lat]) => [lng, lat]);

/** The states that features of initiatives take. */
export const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
export const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
/** Left out by a filter: still loaded, so that it can come back with the next frame. */
export const IS_HIDDEN: ExpressionSpecification = ['boolean', ['feature-state', 'hidden'], false];

export const unlessHidden = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  IS_HIDDEN,
  0,
  opacity,
];

/** Lines with round ends and corners. */
export const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
