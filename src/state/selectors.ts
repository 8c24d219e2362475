import type { AppState } from './app-state.ts';
import type { Locale } from '../schema/locale.ts';
import type { InitiativeId } from '../schema/initiative.ts';
import type { SectionId } from '../schema/section.ts';
import type { Theme } from '../schema/theme.ts';
import type { NearbyAnswers } from './nearby-answers.ts';
import type { Origin } from '../domain/reach/reach-engine.ts';
import { isSamePoint, type LngLat } from '../schema/lng-lat.ts';
import type { DestinationId } from '../schema/nearby-choices.ts';
import { ORIGIN_KEYS, type OriginKey } from '../schema/walk-origins.ts';

/** The language that the reader asks for; `shownLocale` is the one that is shown. */
export const selectLocale = (state: AppState): Locale => state.localeChoice ?? state.system.locale;

export const selectTheme = (state: AppState): Theme =>
  state.themeChoice === 'auto' ? state.system.theme : state.themeChoice;

/** The section of the report the map attends to: only while the report is open. */
export const selectReadSection = ({ view, sectionId }: AppState): SectionId | null =>
  view === 'report' ? sectionId : null;

/** The place that the keys stand on, while the keyboard is on the map. */
export const selectFramedId = ({ cursorId, hoveredId }: AppState): InitiativeId | null =>
  cursorId === hoveredId ? cursorId : null;

/** Where an origin is at this moment, also while it is dragged. */
export const selectOrigin = ({ origins, heldOrigin }: AppState, key: OriginKey): LngLat | null =>
  heldOrigin?.key === key ? heldOrigin.point : origins[key];

/**
 * Whether nothing was chosen since that a start would undo which was asked for `before`, such as the position of the
 * device: that may come seconds later.
 */
export const isStartStillWanted = (before: AppState, now: AppState): boolean =>
  now.view === before.view &&
  now.placing === before.placing &&
  ORIGIN_KEYS.every((key) => selectOrigin(now, key) === selectOrigin(before, key));

/** Two origins are there, or the second one is about to be placed. */
export const selectIsComparing = ({ origins, heldOrigin, placing }: AppState): boolean =>
  origins.b !== null || heldOrigin?.key === 'b' || placing === 'b';

/** Where a route is wanted: to what is pointed at, else to what was chosen. */
export const selectRouteTarget = ({ previewTo, routeTo }: AppState): DestinationId | null =>
  previewTo ?? routeTo;

/** Whether an answer was asked from this origin, in its pace. */
export const isAbout = (answer: Origin, origin: Origin): boolean =>
  answer.mode === origin.mode && isSamePoint(answer.point, origin.point);

type Asked = Readonly<{
  key: OriginKey;
  /** Where the origin is now; null without one. */
  point: LngLat | null;
  mode: Origin['mode'];
}>;

/**
 * The answer that may be shown for an origin: one about another point or pace is none, except while a drag or a change
 * of pace is being answered, so that areas and lists follow instead of blinking.
 */
export function selectShownAnswer<A extends Origin>(
  { network, lagging }: Pick<NearbyAnswers, 'network' | 'lagging'>,
  { key, point, mode }: Asked,
  answer: A | null,
): A | null {
  if (answer === null || point === null) return null;
  const mayLag = lagging[key] && network.step === 'ready';
  return mayLag || isAbout(answer, { point, mode }) ? answer : null;
}
