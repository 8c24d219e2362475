import { createInstance, type i18n } from 'i18next';
import { CONTENT_LANGUAGE, type Locale } from '../schema/locale.ts';
import { spaceChinese } from './space-chinese.ts';

const SPACING = { type: 'postProcessor', name: 'spacing', process: spaceChinese } as const;

/** A translator that speaks one language and falls back to none. */
export function createTranslator(locale: Locale, dictionary: object): i18n {
  const translator = createInstance({
    lng: locale,
    resources: { [locale]: { translation: dictionary } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    ...(CONTENT_LANGUAGE[locale] === 'zh' && { postProcess: SPACING.name }),
  });
  translator.use(SPACING);
  void translator.init();
  return translator;
}
