import { countSentences } from '../count-sentences.ts';
import type { Rule } from '../geo-files.ts';

const MAX_SENTENCES = 3;

/** A summary is one to three whole sentences in each language. */
export const checkSummaries: Rule = ({ features }) =>
  features.flatMap(({ file, path, feature }) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const text = feature.properties.summary[language];
      const { count, isWhole } = countSentences(text, language);
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
