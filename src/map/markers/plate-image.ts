import { type Theme, THEMES } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';

const KIND = 'plate';
/** Stretched behind its text: the size does not matter. */
const SIDE = 8;

/** A plain plate behind a text on the map. */
export const plateImageId = (theme: Theme): string => `${KIND}/${theme}`;

/** Null for ids of other images. */
export function parsePlateImageId(id: string): Theme | null {
  return THEMES.find((theme) => plateImageId(theme) === id) ?? null;
}

export function drawPlateImage(theme: Theme, pixelRatio: number): ImageData {
  const side = Math.ceil(SIDE * pixelRatio);
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas');
  context.fillStyle = TOKENS[theme].ui.markerPaper;
  context.fillRect(0, 0, side, side);
  return context.getImageData(0, 0, side, side);
}
