import type {
  AnalyseDictionary,
  ChangesDictionary,
  OnDeviceDictionary,
  ToursDictionary,
} from './dictionary.ts';
import type { Locale } from '../schema/locale.ts';

type Loaders<Name extends string> = Readonly<Record<Locale, () => Promise<Readonly<Record<Name, object>>>>>;

const TOURS: Loaders<'toursDictionary'> = {
  'zh-CN': () => import('./locales/zh-CN/tours-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/tours-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ toursDictionary: ToursDictionary }>> =>
    import('./locales/en/tours-dictionary.ts'),
};

const ANALYSE: Loaders<'analyseDictionary'> = {
  'zh-CN': () => import('./locales/zh-CN/analyse-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/analyse-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ analyseDictionary: AnalyseDictionary }>> =>
    import('./locales/en/analyse-dictionary.ts'),
};

const ON_DEVICE: Loaders<'onDeviceDictionary'> = {
  'zh-CN': () => import('./locales/zh-CN/on-device-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/on-device-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ onDeviceDictionary: OnDeviceDictionary }>> =>
    import('./locales/en/on-device-dictionary.ts'),
};

const CHANGES: Loaders<'changesDictionary'> = {
  'zh-CN': () => import('./locales/zh-CN/changes-dictionary.ts'),
  'zh-Hant': () => import('./locales/zh-CN/changes-dictionary.ts?hant'),
  en: (): Promise<Readonly<{ changesDictionary: ChangesDictionary }>> =>
    import('./locales/en/changes-dictionary.ts'),
};

const loading =
  <Name extends string>(loaders: Loaders<Name>, name: Name) =>
  async (locale: Locale): Promise<object> =>
    (await loaders[locale]())[name];

/** The texts of the view Tours, one chunk a locale. */
export const loadToursDictionary = loading(TOURS, 'toursDictionary');

/** The texts of the view Analyse, one chunk a locale. */
export const loadAnalyseDictionary = loading(ANALYSE, 'analyseDictionary');

/** The texts of what is stored on the device, one chunk a locale. */
export const loadOnDeviceDictionary = loading(ON_DEVICE, 'onDeviceDictionary');

/** The texts of what changed, one chunk a locale. */
export const loadChangesDictionary = loading(CHANGES, 'changesDictionary');
