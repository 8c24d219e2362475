import type { PaperSize } from '../../domain/print/paper-projection.ts';

/** Used where the page shows no map of its own to take the size from. */
const USUAL_SIZE: PaperSize = { width: 1200, height: 800 };

/** The size of the reader's map in CSS pixels. */
export function shownSize(): PaperSize {
  const box = document.querySelector('#map')?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return USUAL_SIZE;
  return { width: Math.round(box.width), height: Math.round(box.height) };
}
