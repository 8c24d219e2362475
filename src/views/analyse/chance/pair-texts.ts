import { pBetweenText, pText } from './chance-texts.ts';
import { SIMULATIONS } from '../../../domain/chance/chance-question.ts';
import { describePair } from '../../../domain/chance/describe-pair.ts';
import { LEAST_OF_KIND } from '../../../domain/chance/pair-kinds.ts';
import type { PairOutcome } from '../../../domain/chance/pair-steps.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { Category } from '../../../schema/category.ts';

/** What came out of two kinds, in sentences. */
export function pairSentences(
  texts: Texts,
  {
    outcome,
    pair,
    meters,
  }: Readonly<{ outcome: PairOutcome; pair: readonly [Category, Category]; meters: number }>,
): readonly string[] {
  const { t } = texts;
  const [first, second] = [t(`content.category.${pair[0]}`), t(`content.category.${pair[1]}`)];
  const { firstCount, secondCount } = outcome;
  if (outcome.kind === 'too-few')
    return [
      t('analyse.chance.pair.tooFew', { first, second, firstCount, secondCount, least: LEAST_OF_KIND }),
    ];
  const { near, chance, p } = outcome;
  const verdict = describePair(outcome);
  return [
    t(`analyse.chance.pair.sentence.${verdict}`, {
      ...{ first, second, meters },
      total: firstCount,
      near: near.value,
      p: verdict === 'undecided' ? pBetweenText(texts, p) : pText(texts, p),
    }),
    t('analyse.chance.pair.chance', { simulations: SIMULATIONS, from: chance.from, to: chance.to }),
    ...(near.from === near.to ? [] : [t('analyse.chance.pair.range', { from: near.from, to: near.to })]),
  ];
}
