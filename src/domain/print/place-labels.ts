import type { Box } from '../geo/position.ts';
import { boxesMeet, boxHolds } from '../geo/bounds.ts';
import type { PaperSize } from './paper-projection.ts';

type Label = Readonly<{ text: string; x: number; y: number }>;

/** A label with the point of its baseline that `anchor` names. */
export type PlacedLabel = Readonly<{
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}>;

type Room = Readonly<{
  size: PaperSize;
  fontSize: number;
  /** From the middle of what is named to its label. */
  gap: number;
  /** What no label may cover. */
  taken: readonly Box[];
}>;

/** Shares of the font size: a Latin letter, a Chinese character, from the baseline to the top and the bottom. */
const LATIN = 0.56;
const HAN = 1;
const [ASCENT, DESCENT] = [0.85, 0.25];

export const labelWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? HAN : LATIN), 0) *
  fontSize;

const SIDES = [
  { anchor: 'start', right: 1, down: 0 },
  { anchor: 'end', right: -1, down: 0 },
  { anchor: 'middle', right: 0, down: 1 },
  { anchor: 'middle', right: 0, down: -1 },
] as const;

/** How far below the point: beside it, the middle of the letters is as high as the point. */
const BASELINE = {
  [-1]: (gap: number, fontSize: number) => -gap - fontSize * DESCENT,
  [0]: (_gap: number, fontSize: number) => fontSize * 0.35,
  [1]: (gap: number, fontSize: number) => gap + fontSize * ASCENT,
} as const;

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

/** Puts each label beside its point, where it covers nothing and stays on the paper; one without room is left out. */
export function placeLabels(labels: readonly Label[], room: Room): readonly PlacedLabel[] {
  const { size, fontSize, gap } = room;
  const paper: Box = [0, 0, size.width, size.height];
  const taken = [...room.taken];
  return labels.flatMap(({ text, x, y }) => {
    const width = labelWidth(text, fontSize);
    for (const { anchor, right, down } of SIDES) {
      const at = { x: x + right * gap, y: y + BASELINE[down](gap, fontSize) };
      const left = at.x - width * SHIFT[anchor];
      const box: Box = [left, at.y - fontSize * ASCENT, left + width, at.y + fontSize * DESCENT];
      if (!boxHolds(paper, box) || taken.some((other) => boxesMeet(other, box))) continue;
      taken.push(box);
      return [{ text, ...at, anchor }];
    }
    return [];
  });
}
