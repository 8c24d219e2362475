import type { AppState } from './app-state.ts';
import type { Locale } from '../schema/locale.ts';
import type { Theme } from '../schema/theme.ts';

export const selectLocale = (state: AppState): Locale => state.localeChoice ?? state.system.locale;

export const selectTheme = (state: AppState): Theme =>
  state.themeChoice === 'auto' ? state.system.theme : state.themeChoice;
