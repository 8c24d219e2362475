import type { LinearRgb } from './linear-rgb.ts';

/** Relative luminance, WCAG 2. */
const luminanceOf = ([red, green, blue]: LinearRgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** 1…21, WCAG 2; in any order. */
export function contrastRatio(a: LinearRgb, b: LinearRgb): number {
  const [one, other] = [luminanceOf(a) + 0.05, luminanceOf(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}
