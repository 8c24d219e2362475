import { type RefObject, useEffect, useRef } from 'react';

/**
 * For an element that tells what came of a press: it is scrolled into sight whenever what it shows changes. What stands there
 * from the beginning, as by a link, is not: its reader begins at the top.
 * @param shown Compared with `===`; null and false where nothing is shown
 */
export function useInSight<T extends HTMLElement>(shown: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (shown === last.current) return;
    last.current = shown;
    if (shown === null || shown === false) return;
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return element;
}
