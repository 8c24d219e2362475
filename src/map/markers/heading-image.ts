import { type Theme, THEMES } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';

const KIND = 'heading';
/** In CSS pixels. Longer than the seal of the own position is high, which stands on the same point. */
const RADIUS = 44;
const HALF_ANGLE = Math.PI / 6;
const WIDTH = 2 * RADIUS * Math.sin(HALF_ANGLE);

export const headingImageId = (theme: Theme): string => `${KIND}/${theme}`;

/** Null for ids of other images. */
export function parseHeadingImageId(id: string): Theme | null {
  const [kind, themeText, ...more] = id.split('/');
  const theme = THEMES.find((value) => value === themeText);
  return kind !== KIND || theme === undefined || more.length > 0 ? null : theme;
}

/** Where the reader is heading: a fan that opens upwards from the middle of the bottom edge, and fades. */
export function drawHeadingImage(theme: Theme, pixelRatio: number): ImageData {
  const { seal } = TOKENS[theme].ui;
  const [width, height] = [Math.ceil(WIDTH * pixelRatio), Math.ceil(RADIUS * pixelRatio)];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  const [x, y] = [WIDTH / 2, RADIUS];
  const fade = context.createRadialGradient(x, y, 0, x, y, RADIUS);
  fade.addColorStop(0, seal);
  fade.addColorStop(1, `${seal}00`);
  context.fillStyle = fade;
  context.globalAlpha = 0.7;
  context.beginPath();
  context.moveTo(x, y);
  context.arc(x, y, RADIUS, -Math.PI / 2 - HALF_ANGLE, -Math.PI / 2 + HALF_ANGLE);
  context.closePath();
  context.fill();
  return context.getImageData(0, 0, width, height);
}
