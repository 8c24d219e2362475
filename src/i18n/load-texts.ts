import { createInstance, type i18n } from 'i18next';
import type { Dictionary } from './dictionary.ts';
import { buildTexts, type Texts } from './texts.ts';
import type { Locale } from '../schema/locale.ts';

type Script = (chinese: string) => string;
type LocaleParts = Readonly<{ dictionary: object; script?: Script }>;

async function loadTraditional(): Promise<LocaleParts> {
  const [{ dictionary }, { toTraditional }] = await Promise.all([
    import('./locales/zh-CN/dictionary.ts?hant'),
    import('../domain/script/to-traditional.ts'),
  ]);
  return { dictionary, script: toTraditional };
}

/** One chunk a locale: only the language in use is fetched. */
const LOADERS: Readonly<Record<Locale, () => Promise<LocaleParts>>> = {
  'zh-CN': () => import('./locales/zh-CN/dictionary.ts'),
  'zh-Hant': loadTraditional,
  en: (): Promise<Readonly<{ dictionary: Dictionary }>> => import('./locales/en/dictionary.ts'),
};

function createTranslator(locale: Locale, dictionary: object): i18n {
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

const loaded = new Map<Locale, Promise<Texts>>();

async function load(locale: Locale): Promise<Texts> {
  const { dictionary, script } = await LOADERS[locale]();
  return buildTexts(locale, createTranslator(locale, dictionary).t, script);
}

/** The texts of a locale, fetched once. Rejects when they cannot be fetched; the next call tries again. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = load(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}
