import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * What the zooms of this map mean, in CSS pixels 30° from the equator: 66 m of ground at z10, half as much with each
 * further zoom.
 *
 * - z10.4: a pixel is 50 m and a district of 30 km 600 pixels high, so the names of its parts have room.
 * - z11.6: a pixel is 22 m, so the widest roads are a line; z12.4: 12 m, so all through roads are.
 * - z13: 8 m, a block of houses has an area; z14.4: 3 m, a house has a shape.
 * - z17: 0.5 m; from here on things are as wide as they are.
 */
type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

const flatten = (stops: readonly Stop[]): Stop[number][] => stops.flatMap(([zoom, value]) => [zoom, value]);

/** Even change between zooms. */
export const linear = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/**
 * Change that grows with the scale: for widths that belong to the ground. True scale would be base 2, which leaves
 * nothing of a road far out; 1.6 keeps the order of widths over five zooms.
 */
export const growing = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.6], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/** True for features whose `kind` is one of these. */
export const isKind = (kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
