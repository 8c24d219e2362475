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
