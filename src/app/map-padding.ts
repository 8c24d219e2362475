import type { MapPadding } from '../map/map-contract.ts';
import type { SheetSnap } from '../state/navigation-slice.ts';
import { sheetHeights, TAB_BAR_HEIGHT } from '../ui/sheet-snaps.ts';

type Viewport = Readonly<{ width: number; height: number }>;

const DOCKED_FROM_WIDTH = 768;
const WIDE_FROM_WIDTH = 1200;
/** A phone on its side: the panel is docked although the screen is narrow. */
const SIDEWAYS = { fromWidth: 560, belowHeight: 480 };

/** The same question as the media queries of the stylesheets ask. */
export const hasDockedPanel = ({ width, height }: Viewport): boolean =>
  width >= DOCKED_FROM_WIDTH ||
  (width > height && width >= SIDEWAYS.fromWidth && height < SIDEWAYS.belowHeight);

/** Free space to keep around what must be seen, in CSS pixels of the map's own area. */
export function mapPadding({
  viewport,
  sheetSnap,
  embed = false,
}: {
  viewport: Viewport;
  sheetSnap: SheetSnap;
  /** The map is alone: nothing lies over it. */
  embed?: boolean;
}): MapPadding {
  if (embed) return { top: 24, right: 24, bottom: 24, left: 24 };
  if (viewport.width >= WIDE_FROM_WIDTH) return { top: 40, right: 96, bottom: 40, left: 40 };
  if (hasDockedPanel(viewport)) return { top: 32, right: 32, bottom: 32, left: 32 };
  const heights = sheetHeights(viewport.height);
  // Under the full sheet nothing is seen anyway; the map stays composed for the half one.
  const sheet = sheetSnap === 'full' ? heights.mid : heights[sheetSnap];
  return { top: 72, right: 24, bottom: sheet + TAB_BAR_HEIGHT + 16, left: 24 };
}
