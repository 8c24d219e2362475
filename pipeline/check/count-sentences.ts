import type { ContentLanguage } from '../../src/schema/localized-text.ts';

/** The ends of sentences. An English sentence ends where a capital follows, so that "e.g." and "No. 3" do not count. */
const SENTENCE_END: Readonly<Record<ContentLanguage, RegExp>> = {
  zh: /[。！？](?:”|）)?/,
  en: /[.!?](?:”|\))?(?= +[\p{Lu}“]|$)/u,
};

/** How many sentences the text has that end, and whether nothing is left after the last. */
export function countSentences(
  text: string,
  language: ContentLanguage,
): Readonly<{ count: number; isWhole: boolean }> {
  const sentences = text.split(SENTENCE_END[language]);
  return { count: sentences.length - 1, isWhole: sentences.at(-1) === '' };
}
