import {
  PATTERN_EDGE,
  PATTERN_KEYS,
  PATTERN_SIDE,
  type PatternKey,
  SHADE_PATTERNS,
} from '../../domain/spread/shade-patterns.ts';
import { type Theme, THEMES } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';

const KIND = 'pattern';

type PatternImage = Readonly<{ theme: Theme; key: PatternKey }>;

export const patternImageId = (theme: Theme, key: PatternKey): string => `${KIND}/${theme}/${key}`;

/** Null for ids of other images. */
export function parsePatternImageId(id: string): PatternImage | null {
  const [kind, themeText, keyText, ...more] = id.split('/');
  const theme = THEMES.find((value) => value === themeText);
  const key = PATTERN_KEYS.find((value) => value === keyText);
  if (kind !== KIND || theme === undefined || key === undefined || more.length > 0) return null;
  return { theme, key };
}

/** A tile that is repeated over an area. */
export function drawPatternImage({ theme, key }: PatternImage, pixelRatio: number): ImageData {
  const side = Math.ceil(PATTERN_SIDE * pixelRatio);
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  context.scale(side / PATTERN_SIDE, side / PATTERN_SIDE);
  const { ink, markerPaper } = TOKENS[theme].ui;
  const { path, width } = SHADE_PATTERNS[key];
  const lines = new Path2D(path);
  context.strokeStyle = markerPaper;
  context.lineWidth = width + PATTERN_EDGE;
  context.globalAlpha = 0.55;
  context.stroke(lines);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.globalAlpha = 0.85;
  context.stroke(lines);
  return context.getImageData(0, 0, side, side);
}
