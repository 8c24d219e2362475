import { preferLocale } from '../../i18n/prefer-locale.ts';
import type { SystemPreferences } from '../../state/appearance-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';

type PreferenceWindow = Pick<Window, 'matchMedia' | 'addEventListener' | 'removeEventListener' | 'navigator'>;

const DARK = '(prefers-color-scheme: dark)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Some browsers, and some that hide what they are, have no list of languages or an empty one. */
function languagesOf({ language, languages }: Partial<Navigator>): readonly string[] {
  return languages !== undefined && languages.length > 0
    ? languages
    : language === undefined
      ? []
      : [language];
}

export function readSystemPreferences({ matchMedia, navigator }: PreferenceWindow): SystemPreferences {
  return {
    locale: preferLocale(languagesOf(navigator)),
    theme: matchMedia(DARK).matches ? 'night' : 'day',
    reducedMotion: matchMedia(REDUCED_MOTION).matches,
  };
}

/** Tells the store when the device's preferences change. @returns the removal of the listeners */
export function bindSystemPreferences(store: AppStore, window: PreferenceWindow): () => void {
  const update = () => {
    store.getState().systemChanged(readSystemPreferences(window));
  };
  const queries = [DARK, REDUCED_MOTION].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', update);
  window.addEventListener('languagechange', update);
  return () => {
    for (const query of queries) query.removeEventListener('change', update);
    window.removeEventListener('languagechange', update);
  };
}
