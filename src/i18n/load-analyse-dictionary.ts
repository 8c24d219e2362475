import type { AnalyseDictionary } from './dictionary.ts';
import type { Locale } from '../schema/locale.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<Readonly<{ analyseDictionary: object }>>>> = {
  'zh-CN': () => import('./locales/zh-CN/analyse-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/analyse-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ analyseDictionary: AnalyseDictionary }>> =>
    import('./locales/en/analyse-dictionary.ts'),
};

/** The texts of the view Analyse, one chunk a locale. */
export async function loadAnalyseDictionary(locale: Locale): Promise<object> {
  return (await LOADERS[locale]()).analyseDictionary;
}
