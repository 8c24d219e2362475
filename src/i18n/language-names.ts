import type { Locale } from '../schema/locale.ts';

/** Each language by its own name, whatever the language of the page: whoever looks for it reads that one. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, Readonly<{ name: string; short: string }>>> = {
  'zh-CN': { name: '简体中文', short: '简' },
  'zh-Hant': { name: '繁體中文', short: '繁' },
  en: { name: 'English', short: 'EN' },
};
