import type { Theme } from '../theme.ts';
import { TOKENS } from './tokens.ts';

export type CssVariables = Readonly<Record<`--${string}`, string>>;

/** Of the sequence, those that the classes of a map take: none, and four of some. */
const SHADES = 5;

const kebab = (key: string): string => key.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);

const prefixed = (prefix: string, colors: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(colors).map(([key, color]) => [`--${prefix}-${kebab(key)}`, color]);

/**
 * The custom properties of a theme: `--color-ink-secondary` (interface), `--category-culture-street`, and what the
 * interface takes up of the map's own colours, as `--map-wood`, `--label-park`, and the shades of numbers, as
 * `--color-sequence-0`.
 */
export function toCssVariables(theme: Theme): CssVariables {
  const { ui, category, map, label, sequence } = TOKENS[theme];
  const { paper, land, wood, shore, districtOutline } = map;
  const { park } = label;
  return Object.fromEntries<string>([
    ...prefixed('color', ui),
    ...prefixed('category', category),
    ...prefixed('map', { paper, land, wood, shore, districtOutline }),
    ...prefixed('label', { park }),
    ...sequence
      .slice(0, SHADES)
      .map((color, index): [string, string] => [`--color-sequence-${String(index)}`, color]),
  ]);
}
