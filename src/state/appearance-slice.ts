import type { Locale } from '../schema/locale.ts';
import type { Theme, ThemeChoice } from '../schema/theme.ts';
import type { UrlState } from '../schema/url-state.ts';
import { type KeepingOf, LINK_AND_DEVICE, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

/** What the device prefers; decides where the user has not. */
export type SystemPreferences = Readonly<{ locale: Locale; theme: Theme; reducedMotion: boolean }>;

type AppearanceChoices = Pick<UrlState, 'localeChoice' | 'themeChoice'>;

export type AppearanceSlice = AppearanceChoices &
  Readonly<{
    system: SystemPreferences;
    /** The language that is shown. While the texts of a chosen one are fetched, or if they can't be, another one is. */
    shownLocale: Locale;
    /** Counts the choices, so that a language that failed can be chosen again. */
    localeAttempt: number;
    showLocale: (locale: Locale) => void;
    chooseLocale: (locale: Locale) => void;
    chooseTheme: (theme: ThemeChoice) => void;
    systemChanged: (system: SystemPreferences) => void;
  }>;

export const APPEARANCE_KEEPING = {
  localeChoice: LINK_AND_DEVICE,
  themeChoice: LINK_AND_DEVICE,
  system: SESSION,
  shownLocale: SESSION,
  localeAttempt: SESSION,
} as const satisfies KeepingOf<AppearanceSlice>;

export const createAppearanceSlice =
  ({
    localeChoice,
    themeChoice,
    system,
  }: AppearanceChoices & { system: SystemPreferences }): Slice<AppearanceSlice> =>
  (set) => ({
    localeChoice,
    themeChoice,
    system,
    shownLocale: localeChoice ?? system.locale,
    localeAttempt: 0,
    showLocale: (locale) => {
      set({ shownLocale: locale });
    },
    chooseLocale: (locale) => {
      set(({ localeAttempt }) => ({ localeChoice: locale, localeAttempt: localeAttempt + 1 }));
    },
    chooseTheme: (theme) => {
      set({ themeChoice: theme });
    },
    systemChanged: (changed) => {
      set({ system: changed });
    },
  });
