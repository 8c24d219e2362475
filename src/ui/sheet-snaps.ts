/** How far the bottom sheet of a narrow screen is pulled up. */
export type SheetSnap = 'peek' | 'mid' | 'full';

/** In CSS pixels. */
export const TAB_BAR_HEIGHT = 62;
const PEEK_HEIGHT = 132;
const MID_HEIGHT = 300;
/** What the full sheet leaves of the map. */
const FULL_GAP = 96;
/** Below this there is no room for map and sheet: a phone on its side, or 400 % zoom. */
const SHORT_VIEWPORT = 480;

/**
 * Heights above the tab bar, all in CSS pixels; the same as in the style sheet of the shell.
 *
 * @param safeBottom What the home bar of the phone takes below the tab bar.
 */
export function sheetHeights(
  viewportHeight: number,
  safeBottom: number,
): Readonly<Record<SheetSnap, number>> {
  const room = viewportHeight - TAB_BAR_HEIGHT - safeBottom;
  const full = viewportHeight < SHORT_VIEWPORT ? room : room - FULL_GAP;
  return { peek: Math.min(PEEK_HEIGHT, full), mid: Math.min(MID_HEIGHT, full), full };
}

const UPWARDS: readonly SheetSnap[] = ['peek', 'mid', 'full'];

/** The next snap up or down; the end stays the end. */
export function stepSnap(snap: SheetSnap, step: 1 | -1): SheetSnap {
  return UPWARDS[UPWARDS.indexOf(snap) + step] ?? snap;
}

/** The next snap up, from the highest back to the lowest. */
export function cycleSnap(snap: SheetSnap): SheetSnap {
  return snap === 'full' ? 'peek' : stepSnap(snap, 1);
}

/** A flick of at least this speed, in pixels per millisecond, goes on to the next snap. */
const FLICK_SPEED = 0.5;

/** Where a sheet let go at `height` comes to rest; `speed` is positive upwards, in pixels per millisecond. */
export function settleSnap({
  height,
  speed,
  heights,
}: {
  height: number;
  speed: number;
  heights: Readonly<Record<SheetSnap, number>>;
}): SheetSnap {
  const nearest = UPWARDS.reduce((best, snap) =>
    Math.abs(heights[snap] - height) < Math.abs(heights[best] - height) ? snap : best,
  );
  if (Math.abs(speed) < FLICK_SPEED) return nearest;
  const ahead = UPWARDS.filter((snap) => (speed > 0 ? heights[snap] > height : heights[snap] < height));
  return (speed > 0 ? ahead.at(0) : ahead.at(-1)) ?? nearest;
}
