import type { Dictionary } from './dictionary.ts';
import type { Locale } from '../schema/locale.ts';

export type LocaleParts = Readonly<{
  dictionary: object;
  /** For a locale whose characters are not those the data are written in. */
  script?: (chinese: string) => string;
}>;

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

export const loadLocaleParts = (locale: Locale): Promise<LocaleParts> => LOADERS[locale]();
