import type { MapPadding } from '../../map/map-contract.ts';
import type { InitiativeId } from '../../schema/initiative.ts';
import { type ViewId, VIEWS, type ViewTraits } from '../../schema/view.ts';
import type { SheetSnap } from '../../state/navigation-slice.ts';
import { NO_SAFE_AREA, readSafeArea, type SafeArea } from '../../ui/safe-area.ts';
import { sheetHeights, TAB_BAR_HEIGHT } from '../../ui/sheet-snaps.ts';

type Viewport = Readonly<{ width: number; height: number; safeArea?: SafeArea }>;

export const viewportOf = (window: Window): Viewport => ({
  width: window.innerWidth,
  height: window.innerHeight,
  safeArea: readSafeArea(window.document.documentElement),
});

/** As in `base.css`: from here on the panel, at most 45 % of the window, leaves the map 420 pixels, more than a phone has. */
const DOCKED_FROM_WIDTH = 768;
/** As in `base.css`: from here on the panel is wider, and the map can spare the column of its buttons. */
const WIDE_FROM_WIDTH = 1200;
/** A phone on its side: the panel is docked although the screen is narrow. */
const SIDEWAYS = { fromWidth: 560, belowHeight: 480 };

/** The same question as the media queries of the stylesheets ask. */
export const hasDockedPanel = ({ width, height }: Viewport): boolean =>
  width >= DOCKED_FROM_WIDTH ||
  (width > height && width >= SIDEWAYS.fromWidth && height < SIDEWAYS.belowHeight);

export type MapFrame = Readonly<{
  /** What lies over the map. */
  cover: MapPadding;
  /** The free space to keep around what must be seen. */
  padding: MapPadding;
  /** The same around pins and framed markers, which the buttons, the scale and the credits of a phone would hide. */
  pinPadding: MapPadding;
}>;

const evenly = (pixels: number): MapPadding => ({ top: pixels, right: pixels, bottom: pixels, left: pixels });
const UNCOVERED = evenly(0);

/** The search field or the name of the place, over the top of the map on a phone. */
const TOP_BAR_HEIGHT = 60;

/** The column of buttons with its distance from the edge, and half a pin: see `map-buttons.module.css`. */
const BUTTONS_AND_PIN = 16 + 46 + 22;
/** Two lines of credits above the sheet, and half a framed marker, less what is kept free anyway. */
const CREDITS_AND_MARKER = 44;
/** Below this height a phone has its buttons in a row above the sheet, where no other room for pins is left. */
const BUTTONS_IN_ROW_BELOW = 720;

type Options = Readonly<{
  viewport: Viewport;
  sheetSnap: SheetSnap;
  /** The map is alone: no panel lies over it. */
  embed?: boolean;
  view?: ViewId;
  /** The open place; null where the view itself is seen. */
  selectedId?: InitiativeId | null;
}>;

/** In CSS pixels of the map's own area. */
export function mapFrame(options: Options): MapFrame {
  const { cover, padding } = panelFrame(options);
  const { viewport } = options;
  const isInRow = !hasDockedPanel(viewport) && viewport.height < BUTTONS_IN_ROW_BELOW;
  if (isInRow) return { cover, padding, pinPadding: padding };
  const right = Math.max(padding.right, BUTTONS_AND_PIN);
  const bottom = padding.bottom + (hasDockedPanel(viewport) ? 0 : CREDITS_AND_MARKER);
  return { cover, padding, pinPadding: { ...padding, right, bottom } };
}

/** The half sheet of a view that needs more room, where the phone has it: the map keeps almost half of the screen. */
const tallMid = (viewportHeight: number, { mid, full }: ReturnType<typeof sheetHeights>): number =>
  Math.min(full, Math.max(mid, Math.min(396, viewportHeight * 0.47)));

function panelFrame({
  viewport,
  sheetSnap,
  embed = false,
  view = 'explore',
  selectedId = null,
}: Options): Omit<MapFrame, 'pinPadding'> {
  if (embed) return { cover: UNCOVERED, padding: evenly(24) };
  if (viewport.width >= WIDE_FROM_WIDTH) {
    return { cover: UNCOVERED, padding: { top: 40, right: 96, bottom: 40, left: 40 } };
  }
  if (hasDockedPanel(viewport)) return { cover: UNCOVERED, padding: evenly(32) };
  const { safeArea = NO_SAFE_AREA } = viewport;
  const usual = sheetHeights(viewport.height, safeArea.bottom);
  const traits: ViewTraits = VIEWS[view];
  const isTall = selectedId === null && traits.sheet === 'tall';
  const heights = isTall ? { ...usual, mid: tallMid(viewport.height, usual) } : usual;
  // Under the full sheet nothing is seen anyway; the map stays composed for the half one.
  const sheet = sheetSnap === 'full' ? heights.mid : heights[sheetSnap];
  const cover = {
    top: safeArea.top + TOP_BAR_HEIGHT,
    right: 0,
    bottom: sheet + TAB_BAR_HEIGHT + safeArea.bottom,
    left: 0,
  };
  return { cover, padding: { top: cover.top + 12, right: 24, bottom: cover.bottom + 16, left: 24 } };
}
