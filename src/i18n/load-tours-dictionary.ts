import type { ToursDictionary } from './dictionary.ts';
import type { Locale } from '../schema/locale.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<Readonly<{ toursDictionary: object }>>>> = {
  'zh-CN': () => import('./locales/zh-CN/tours-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/tours-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ toursDictionary: ToursDictionary }>> =>
    import('./locales/en/tours-dictionary.ts'),
};

/** The texts of the view Tours, one chunk a locale. */
export async function loadToursDictionary(locale: Locale): Promise<object> {
  return (await LOADERS[locale]()).toursDictionary;
}
