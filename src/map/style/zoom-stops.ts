import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

const flatten = (stops: readonly Stop[]): Stop[number][] => stops.flatMap(([zoom, value]) => [zoom, value]);

/** Even change between zooms. */
export const linear = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/** Change that grows with the scale: for widths that belong to the ground. */
export const growing = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.6], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/** True for features whose `kind` is one of these. */
export const isKind = (kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
