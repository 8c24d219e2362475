import { type RefObject, useEffect, useState } from 'react';

/** How far outside the visible part is still near, so that scrolling and tabbing never meet a gap. */
const MARGIN = '800px 0px';

/** Marks the element that scrolls a long list: nearness is measured from its edges. */
export const SCROLLER_ATTRIBUTE = { 'data-scroller': '' } as const;

/** Whether the element is near the visible part of its scroller. An element that holds the focus stays near. */
export function useNearness(ref: RefObject<HTMLElement | null>, initially: boolean): boolean {
  const [near, setNear] = useState(initially);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const visible = entries.at(-1)?.isIntersecting === true;
        setNear(visible || element.contains(document.activeElement));
      },
      { root: element.closest('[data-scroller]'), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return near;
}
