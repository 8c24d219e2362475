import { LOCALES, type Locale } from '../../schema/locale.ts';
import { THEMES, type Theme } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';

export type PositionImage = Readonly<{ theme: Theme; locale: Locale }>;

const KIND = 'position';
/** In CSS pixels. The square is as large as a marker far out, so that the own position stands out by form alone. */
const SQUARE = 22;
const CASING = 1.8;
const TIP = { width: 10, height: 7 } as const;
const SIDE = SQUARE + 2 * CASING;

export const positionImageId = ({ theme, locale }: PositionImage): string => `${KIND}/${theme}/${locale}`;

/** Null for ids of other images. */
export function parsePositionImageId(id: string): PositionImage | null {
  const [kind, themeText, localeText, ...more] = id.split('/');
  const theme = THEMES.find((value) => value === themeText);
  const locale = LOCALES.find((value) => value === localeText);
  if (kind !== KIND || theme === undefined || locale === undefined || more.length > 0) return null;
  return { theme, locale };
}

function outline(): Path2D {
  const [left, right] = [CASING, CASING + SQUARE];
  const middle = SIDE / 2;
  return new Path2D(
    `M${String(left)} ${String(left)}H${String(right)}V${String(right)}H${String(middle + TIP.width / 2)}` +
      `L${String(middle)} ${String(right + TIP.height)}L${String(middle - TIP.width / 2)} ${String(right)}` +
      `H${String(left)}Z`,
  );
}

function paintSign(context: OffscreenCanvasRenderingContext2D, locale: Locale, color: string): void {
  context.fillStyle = color;
  if (locale === 'en') {
    context.beginPath();
    context.arc(SIDE / 2, SIDE / 2, 4, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.font = '700 14px "Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('我', SIDE / 2, SIDE / 2 + 0.5);
}

/** The reader's own position: a seal on a tip. Its foot is the bottom edge of the image. */
export function drawPositionImage({ theme, locale }: PositionImage, pixelRatio: number): ImageData {
  const { seal, onSeal, markerPaper } = TOKENS[theme].ui;
  const width = Math.ceil(SIDE * pixelRatio);
  const height = Math.ceil((SIDE + TIP.height) * pixelRatio);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  const path = outline();
  context.strokeStyle = markerPaper;
  context.lineWidth = CASING * 2;
  context.lineJoin = 'round';
  context.stroke(path);
  context.fillStyle = seal;
  context.fill(path);
  paintSign(context, locale, onSeal);
  return context.getImageData(0, 0, width, height);
}
