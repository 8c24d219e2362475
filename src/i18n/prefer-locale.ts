import type { Locale } from '../schema/locale.ts';

/** Tags whose readers write traditional characters, as far as the tag tells. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

function localeOf(tag: string): Locale | null {
  if (TRADITIONAL.test(tag)) return 'zh-Hant';
  const language = tag.toLowerCase().split('-')[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : null;
}

/** The first of the reader's languages that the atlas speaks; simplified Chinese when it speaks none of them. */
export function preferLocale(languages: readonly string[]): Locale {
  return languages.map(localeOf).find((locale) => locale !== null) ?? 'zh-CN';
}
