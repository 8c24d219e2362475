import { createInstance, type i18n } from 'i18next';
import type { Locale } from '../schema/locale.ts';

/** A translator that speaks one language and falls back to none. */
export function createTranslator(locale: Locale, dictionary: object): i18n {
  const translator = createInstance({
    lng: locale,
    resources: { [locale]: { translation: dictionary } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  void translator.init();
  return translator;
}
