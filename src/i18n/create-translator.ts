import { createInstance, type i18n, type TFunction } from 'i18next';
import { CONTENT_LANGUAGE, type Locale } from '../schema/locale.ts';
import { spaceChinese } from './space-chinese.ts';

const SPACING = { type: 'postProcessor', name: 'spacing', process: spaceChinese } as const;

/** Looks up a text without values only once: a list asks for the same few in each of its rows. */
function rememberTexts({ t, store }: i18n): TFunction {
  const known = new Map<unknown, string>();
  // What was missing may be among them.
  store.on('added', () => known.clear());
  const lookUp = (...args: Parameters<TFunction>): string => {
    const [key] = args;
    if (args.length > 1) return t(...args);
    const text = known.get(key) ?? t(...args);
    known.set(key, text);
    return text;
  };
  return lookUp as TFunction;
}

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
  translator.t = rememberTexts(translator);
  return translator;
}
