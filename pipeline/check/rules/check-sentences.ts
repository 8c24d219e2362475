import { countSentences } from '../count-sentences.ts';
import type { Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { sentencesOf } from '../tour-sentences.ts';
import type { ContentLanguage } from '../../../src/schema/localized-text.ts';

/** What can be heard and kept in mind in one breath. */
const MAX_CHARACTERS: Readonly<Record<ContentLanguage, number>> = { zh: 60, en: 220 };

/** Every sentence of a tour is one that can be spoken: whole, alone, short and without brackets. */
export const checkSentences: Rule = ({ tours }) =>
  tours.flatMap(({ file, tour }) =>
    sentencesOf(tour).flatMap(({ field, sentence }) =>
      (['zh', 'en'] as const).flatMap((language): readonly Finding[] =>
        [...faultsOf(sentence.text[language], language)].map((fault) => ({
          ...{ severity: 'error', file, id: tour.id, path: `${field}.text.${language}` },
          ...fault,
        })),
      ),
    ),
  );

function* faultsOf(text: string, language: ContentLanguage): Iterable<Pick<Finding, 'message' | 'hint'>> {
  const { count, isWhole } = countSentences(text, language);
  if (!isWhole || count !== 1) {
    yield {
      message: isWhole ? `Has ${count} sentences` : 'Does not end with a full stop',
      hint: 'Give each sentence an entry of its own: each has its own sources, and is spoken by itself.',
    };
  }
  const { length } = text;
  const max = MAX_CHARACTERS[language];
  if (length > max) {
    yield {
      message: `Has ${length} characters, more than ${max}`,
      hint: 'Say it shorter, or in two entries.',
    };
  }
  if (/[（）()]/.test(text)) {
    yield {
      message: 'Has brackets, which cannot be heard',
      hint: 'Say it in the sentence, or leave it out.',
    };
  }
}
