import * as v from 'valibot';
import type { ContentLanguage } from './localized-text.ts';

/** The interface languages; the value is also the `<html lang>`. */
export const LOCALES = ['zh-CN', 'zh-Hant', 'en'] as const;
export const LocaleSchema = v.picklist(LOCALES);
export type Locale = v.InferOutput<typeof LocaleSchema>;

/** Which side of a `LocalizedText` a locale reads. */
export const CONTENT_LANGUAGE: Readonly<Record<Locale, ContentLanguage>> = {
  'zh-CN': 'zh',
  // Written in other characters, which is done as it is shown.
  'zh-Hant': 'zh',
  en: 'en',
};

/** Languages whose readers read Chinese characters, by the beginning of their BCP 47 tag. */
const CHINESE = new Set(['zh', 'cmn', 'yue']);

/** Regions where Chinese is written in traditional characters. */
const TRADITIONAL_REGIONS = new Set(['tw', 'hk', 'mo']);

/**
 * The locale for the readers of a language tag, in any case and with "-" or "_": "zh-TW", "cmn_Hant", "EN-gb". Null for
 * a language that the atlas does not speak.
 */
export function localeOfTag(tag: string): Locale | null {
  const [language = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  if (language === 'en') return 'en';
  if (!CHINESE.has(language)) return null;
  if (subtags.includes('hans')) return 'zh-CN';
  const isTraditional = subtags.includes('hant') || subtags.some((subtag) => TRADITIONAL_REGIONS.has(subtag));
  // Cantonese is written in traditional characters unless its tag says otherwise.
  return isTraditional || (language === 'yue' && !subtags.includes('cn')) ? 'zh-Hant' : 'zh-CN';
}
