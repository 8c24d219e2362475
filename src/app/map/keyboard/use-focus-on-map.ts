import { type RefObject, useEffect } from 'react';

/** Who skips to the pane wants the keys of the map: hands its focus on, at once or when the map is there. */
export function useFocusOnMap(pane: RefObject<HTMLElement | null>, hasMap: boolean): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null || !hasMap) return undefined;
    const handOn = () => {
      if (document.activeElement === element) element.querySelector('canvas')?.focus();
    };
    handOn();
    element.addEventListener('focusin', handOn);
    return () => {
      element.removeEventListener('focusin', handOn);
    };
  }, [pane, hasMap]);
}
