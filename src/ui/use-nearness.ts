import { type RefObject, useEffect, useState } from 'react';
import { observeNearness } from './observe-nearness.ts';
import { usePrinting } from './use-printing.ts';

/** Marks the element that scrolls a long list: nearness is measured from its edges. */
export const SCROLLER_ATTRIBUTE = { 'data-scroller': '' } as const;

/** Whether the element is near the visible part of its scroller. An element that holds the focus stays near. */
export function useNearness(ref: RefObject<HTMLElement | null>, initially: boolean): boolean {
  const [near, setNear] = useState(initially);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    return observeNearness(element, (isNear) => {
      setNear(isNear || element.contains(document.activeElement));
    });
  }, [ref]);
  // On paper there is no visible part: all of the list is printed.
  return usePrinting() || near;
}
