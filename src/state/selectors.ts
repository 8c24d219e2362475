import type { AppState } from './app-state.ts';
import type { Locale } from '../schema/locale.ts';
import type { InitiativeId } from '../schema/initiative.ts';
import type { SectionId } from '../schema/section.ts';
import type { Theme } from '../schema/theme.ts';

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
