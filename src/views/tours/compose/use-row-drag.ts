import { type PointerEvent, type RefObject, useState } from 'react';

type Drag = Readonly<{ from: number; to: number }>;

/** What a press on a handle begins. */
export type HandleProps = Readonly<{
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: () => void;
}>;

/** The place among the rows at a height of the screen: before those whose middle is below it. */
function placeAt(list: HTMLElement, y: number, from: number): number {
  const middles = [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.filter((middle, index) => index !== from && middle < y).length;
  return above;
}

/**
 * Lets the rows of a list be dragged by their handles.
 *
 * @param onMove Told when a row is let go in another place.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): Readonly<{ drag: Drag | null; handleOf: (index: number) => HandleProps }> {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    drag,
    handleOf: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: index, to: index });
      },
      onPointerMove: (event) => {
        if (drag === null || list.current === null) return;
        const to = placeAt(list.current, event.clientY, drag.from);
        if (to !== drag.to) setDrag({ ...drag, to });
      },
      onPointerUp: () => {
        if (drag === null) return;
        setDrag(null);
        if (drag.to !== drag.from) onMove(drag.from, drag.to);
      },
      onPointerCancel: () => {
        setDrag(null);
      },
    }),
  };
}
