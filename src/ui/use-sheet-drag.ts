import { type PointerEvent, type RefObject, useRef } from 'react';
import { readSafeArea } from './safe-area.ts';
import { sheetHeights, settleSnap, type SheetSnap } from './sheet-snaps.ts';

/** Shorter movements are a press, not a pull. */
const SLOP_PIXELS = 5;

type Drag = {
  startY: number;
  startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
  moved: boolean;
};

function pull(drag: Drag, { clientY, timeStamp }: PointerEvent): void {
  drag.speed = (drag.lastY - clientY) / Math.max(1, timeStamp - drag.lastTime);
  drag.lastY = clientY;
  drag.lastTime = timeStamp;
  drag.moved ||= Math.abs(clientY - drag.startY) > SLOP_PIXELS;
}

const heightsNow = () => sheetHeights(window.innerHeight, readSafeArea(document.documentElement).bottom);

function heightOf({ startHeight, startY, lastY }: Drag): number {
  const { peek, full } = heightsNow();
  return Math.min(full, Math.max(peek, startHeight + startY - lastY));
}

/** @param beganAtMid Some views have a taller half sheet than others: how tall is seen where the pull began at it. */
function snapOf({ speed, startHeight }: Drag, height: number, beganAtMid: boolean): SheetSnap {
  const heights = heightsNow();
  return settleSnap({ height, speed, heights: beganAtMid ? { ...heights, mid: startHeight } : heights });
}

/** Pointer handlers for the handle of `sheet`: the height follows the finger and settles on a snap. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onSnap: (snap: SheetSnap) => void) {
  const drag = useRef<Drag | null>(null);
  /** A click follows every pull; it must not count as a press. */
  const pulled = useRef(false);

  const follow = (event: PointerEvent) => {
    const current = drag.current;
    if (current === null || sheet.current === null) return;
    pull(current, event);
    if (!current.moved) return;
    sheet.current.dataset.dragging = '';
    sheet.current.style.blockSize = `${heightOf(current)}px`;
  };

  const release = () => {
    const current = drag.current;
    drag.current = null;
    if (current === null || sheet.current === null) return;
    const height = sheet.current.offsetHeight;
    delete sheet.current.dataset.dragging;
    pulled.current = current.moved;
    if (!current.moved) return;
    const snap = snapOf(current, height, sheet.current.dataset.snap === 'mid');
    sheet.current.style.blockSize = '';
    onSnap(snap);
  };

  return {
    /** True once after a pull, so that the click that ends it can be passed over. */
    takePulled: () => {
      const was = pulled.current;
      pulled.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const startHeight = sheet.current?.offsetHeight ?? 0;
        const { clientY, timeStamp } = event;
        drag.current = {
          startY: clientY,
          startHeight,
          lastY: clientY,
          lastTime: timeStamp,
          speed: 0,
          moved: false,
        };
      },
      onPointerMove: follow,
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
