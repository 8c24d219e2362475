import { type Locale, LOCALES } from '../schema/locale.ts';

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first of the reader's languages that the atlas speaks; Chinese when it speaks none of them. */
export function preferLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const locale = LOCALES.find((candidate) => languageOf(candidate) === languageOf(tag));
    if (locale !== undefined) return locale;
  }
  return 'zh-CN';
}
