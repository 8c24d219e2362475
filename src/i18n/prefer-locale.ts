import { type Locale, localeOfTag } from '../schema/locale.ts';

/** The first of the reader's languages that the atlas speaks; English when it speaks none of them. */
export function preferLocale(languages: readonly string[]): Locale {
  return languages.map(localeOfTag).find((locale) => locale !== null) ?? 'en';
}
