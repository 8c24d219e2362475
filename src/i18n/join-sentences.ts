import type { Locale } from '../schema/locale.ts';

/** Whole sentences one after the other: Chinese has no space between them. */
export const joinSentences = (locale: Locale, sentences: readonly string[]): string =>
  sentences.join(locale === 'en' ? ' ' : '');
