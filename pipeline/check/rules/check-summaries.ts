import type { Rule } from '../geo-files.ts';
import type { ContentLanguage } from '../../../src/schema/localized-text.ts';

const MAX_SENTENCES = 3;

/** The ends of sentences. An English sentence ends where a capital follows, so that "e.g." and "No. 3" do not count. */
const SENTENCE_END: Readonly<Record<ContentLanguage, RegExp>> = {
  zh: /[。！？](?:”|）)?/,
  en: /[.!?](?:”|\))?(?= +[\p{Lu}“]|$)/u,
};

/** A summary is one to three whole sentences in each language. */
export const checkSummaries: Rule = ({ features }) =>
  features.flatMap(({ file, path, feature }) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const text = feature.properties.summary[language];
      const sentences = text.split(SENTENCE_END[language]);
      const isWhole = sentences.at(-1) === '';
      const count = sentences.length - 1;
      if (isWhole && count <= MAX_SENTENCES) return [];
      return [
        {
          severity: 'warning' as const,
          file,
          id: feature.id,
          path: `${path}.properties.summary.${language}`,
          message: isWhole ? `Has ${count} sentences` : 'Does not end with a full stop',
          hint: `Write one to ${MAX_SENTENCES} whole sentences; details belong in facts.`,
        },
      ];
    }),
  );
