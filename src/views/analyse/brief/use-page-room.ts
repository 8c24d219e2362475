import { type RefObject, useEffect, useRef, useState } from 'react';
import { oncePerFrame } from '../../../ui/once-per-frame.ts';

/** A4 within its margins of 10 mm, in CSS pixels, with some room for rounding. */
const PAGE_HEIGHT = 1042;

/** The preview has the margins of the paper as its own. */
function heightOf(element: HTMLElement): number {
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(element);
  return element.offsetHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd);
}

/**
 * How many of the parts that a sheet can spare it has to, so that it fits its page: one more with each look, until it does
 * or none is left. Letters are never made smaller.
 *
 * @param most How many it can spare
 * @param about What the sheet is about: another begins with none spared
 */
export function usePageRoom(
  most: number,
  about: unknown,
): Readonly<{ sheet: RefObject<HTMLElement | null>; spared: number }> {
  const sheet = useRef<HTMLElement>(null);
  const [looked, setLooked] = useState({ about, spared: 0 });
  const spared = looked.about === about ? looked.spared : 0;
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const look = (): void => {
      if (heightOf(element) > PAGE_HEIGHT && spared < most) setLooked({ about, spared: spared + 1 });
    };
    look();
    // The chart comes later. Not within the notification: it changes the size again.
    const { ask, cancel } = oncePerFrame(look);
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [about, most, spared]);
  return { sheet, spared };
}
