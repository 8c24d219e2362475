import type { Theme } from '../theme.ts';
import { TOKENS } from './tokens.ts';

export type CssVariables = Readonly<Record<`--${string}`, string>>;

const kebab = (key: string): string => key.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);

const prefixed = (prefix: string, colors: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(colors).map(([key, color]) => [`--${prefix}-${kebab(key)}`, color]);

/**
 * The custom properties of a theme: `--color-ink-secondary` (interface), `--category-culture-street`,
 * `--map-water`, `--label-hill`, `--sequence-1` … `--sequence-6`.
 */
export function toCssVariables(theme: Theme): CssVariables {
  const { ui, category, map, label, sequence } = TOKENS[theme];
  return Object.fromEntries<string>([
    ...prefixed('color', ui),
    ...prefixed('category', category),
    ...prefixed('map', map),
    ...prefixed('label', label),
    ...sequence.map((color, index) => [`--sequence-${String(index + 1)}`, color] as const),
  ]);
}
