import type { Locale } from '../schema/locale.ts';
import type { Theme, ThemeChoice } from '../schema/theme.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';

/** What the device prefers; decides where the user has not. */
export type SystemPreferences = Readonly<{ locale: Locale; theme: Theme; reducedMotion: boolean }>;

type AppearanceChoices = Pick<UrlState, 'localeChoice' | 'themeChoice'>;

export type AppearanceSlice = AppearanceChoices &
  Readonly<{
    system: SystemPreferences;
    chooseLocale: (locale: Locale) => void;
    chooseTheme: (theme: ThemeChoice) => void;
    systemChanged: (system: SystemPreferences) => void;
  }>;

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
    chooseLocale: (locale) => {
      set({ localeChoice: locale });
    },
    chooseTheme: (theme) => {
      set({ themeChoice: theme });
    },
    systemChanged: (changed) => {
      set({ system: changed });
    },
  });
