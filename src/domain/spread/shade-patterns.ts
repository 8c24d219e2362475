/** How a shade, a gap or unmapped ground is told apart without colours: a tile of lines that is repeated, as the path of an SVG. */
export type ShadePattern = Readonly<{ path: string; width: number }>;

/** The side of a tile, in pixels. */
export const PATTERN_SIDE = 8;

const FALLING = 'M-2 6L2 10M-2 -2L10 10M6 -2L10 2';
const RISING = 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6';

export const PATTERN_KEYS = ['gap', 'unmapped', '1', '2', '3', '4'] as const;
export type PatternKey = (typeof PATTERN_KEYS)[number];

/**
 * The more there is, the more ink: dots, falling lines, a lattice, a close grid. A gap, where something is missing, has rising
 * lines; ground of which that is not known has crosses.
 */
export const SHADE_PATTERNS: Readonly<Record<PatternKey, ShadePattern>> = {
  gap: { path: RISING, width: 1 },
  unmapped: { path: 'M2.8 4h2.4M4 2.8v2.4', width: 0.7 },
  1: { path: 'M1.5 2h1M5.5 6h1', width: 1.2 },
  2: { path: FALLING, width: 1 },
  3: { path: FALLING + RISING, width: 1 },
  4: { path: 'M0 1H8M0 5H8M1 0V8M5 0V8', width: 1.4 },
};

/** Under the ink, so that it is seen on dark shades too. */
export const PATTERN_EDGE = 1.4;
