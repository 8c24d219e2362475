import type { PointerEvent } from 'react';

export type ShowHandlers = Readonly<{
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}>;

/** A way is shown for as long as it is pointed at or has the focus. A finger does neither. */
export const showHandlers = (show: (isShown: boolean) => void): ShowHandlers => ({
  onPointerEnter: ({ pointerType }) => {
    if (pointerType !== 'touch') show(true);
  },
  onPointerLeave: () => {
    show(false);
  },
  onFocus: () => {
    show(true);
  },
  onBlur: () => {
    show(false);
  },
});
