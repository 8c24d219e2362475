import type { Ramp } from '../../domain/tint/ramp.ts';
import { fadeGrey, reliefGrey } from '../../schema/grey-tiles.ts';
import type { ThemeTokens } from '../../schema/tokens/theme-tokens.ts';

/** Shadow deepens fast and light comes late: hills stand out without glare. */
const SHADOW_CURVE = [
  { tone: -100, share: 1 },
  { tone: -60, share: 0.92 },
  { tone: -25, share: 0.5 },
  { tone: 0, share: 0 },
] as const;
const LIGHT_CURVE = [
  { tone: 0, share: 0 },
  { tone: 45, share: 0.36 },
  { tone: 100, share: 1 },
] as const;

/** Distance outside the district at which nothing is left of the neighbours. */
const FADE_METERS = 2300;

export function reliefRamp({ map, relief }: ThemeTokens): Ramp {
  return [
    ...SHADOW_CURVE.map(({ tone, share }) => ({
      grey: reliefGrey(tone),
      color: map.reliefShadow,
      alpha: relief.shadowAlpha * share,
    })),
    ...LIGHT_CURVE.map(({ tone, share }) => ({
      grey: reliefGrey(tone),
      color: map.reliefLight,
      alpha: relief.lightAlpha * share,
    })),
  ];
}

const paperRamp = (
  { map }: ThemeTokens,
  alphas: readonly (readonly [share: number, alpha: number])[],
): Ramp => alphas.map(([share, alpha]) => ({ grey: fadeGrey(FADE_METERS * share), color: map.paper, alpha }));

/** Paper over the neighbours. */
export const fadeRamp = (tokens: ThemeTokens): Ramp =>
  paperRamp(tokens, [
    [0, 0],
    [0.25, 0.42],
    [0.6, 0.8],
    [1, 1],
  ]);

/** Paper where the painted ground ends. */
export const fadeEndRamp = (tokens: ThemeTokens): Ramp =>
  paperRamp(tokens, [
    [0.6, 0],
    [1, 1],
  ]);
