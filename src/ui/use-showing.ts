import { type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';

export type ShowingHandlers = Readonly<{
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}>;

/**
 * Calls `show(true)` on hover or focus and `show(false)` at its end, which is also when the element goes away: browsers
 * send neither `pointerleave` nor `blur` for an element that was removed. A finger has no hover: its tap ends it.
 */
export function useShowing(show: (isShown: boolean) => void): ShowingHandlers {
  const isShown = useRef(false);
  const tell = (next: boolean) => {
    if (isShown.current === next) return;
    isShown.current = next;
    show(next);
  };
  const onGone = useEffectEvent(() => tell(false));
  useEffect(() => () => onGone(), []);
  return {
    onPointerEnter: ({ pointerType }) => {
      if (pointerType !== 'touch') tell(true);
    },
    onPointerLeave: () => tell(false),
    onFocus: () => tell(true),
    onBlur: () => tell(false),
  };
}
