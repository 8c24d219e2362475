import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { HexColor } from '../../schema/tokens/theme-tokens.ts';

type Stop = readonly [zoom: number, value: number | ExpressionSpecification];

const flatten = (stops: readonly Stop[]): Stop[number][] => stops.flatMap(([zoom, value]) => [zoom, value]);

/** Even change between zooms. */
export const linear = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/** Change that grows with the scale: for widths that belong to the ground. */
export const growing = (...stops: readonly Stop[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.6], ['zoom'], ...flatten(stops)] as ExpressionSpecification;

/** `#rrggbb` with an alpha of 0…1. */
export function withAlpha(color: HexColor, alpha: number): string {
  const channel = (start: number): number => Number.parseInt(color.slice(start, start + 2), 16);
  return `rgba(${[channel(1), channel(3), channel(5)].map(String).join(',')},${String(alpha)})`;
}

/** True for features whose `kind` is one of these. */
export const isKind = (kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
