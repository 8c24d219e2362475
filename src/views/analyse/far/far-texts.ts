import { minutesText } from '../spread/spread-texts.ts';
import { describeFar, type FarStatement } from '../../../domain/far/describe-far.ts';
import type { FarShares } from '../../../domain/far/far-shares.ts';
import type { Ranged } from '../../../domain/study/drawn-range.ts';
import { GAP_MINUTES } from '../../../domain/far/gap-cells.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import type { FarMeasure } from '../../../schema/far-choices.ts';

function statementText({ t }: Texts, statement: FarStatement): string {
  switch (statement.say) {
    case 'near':
      return t(`analyse.far.say.near.${statement.measure}`, statement);
    case 'unread':
      return t(`analyse.far.say.unread.${statement.measure}`);
    case 'tooLittle':
      return t(`analyse.far.say.tooLittle.${statement.measure}`);
    case 'median':
      return statement.minutes === null
        ? t('analyse.far.say.medianBeyond')
        : t('analyse.far.say.median', { minutes: statement.minutes });
    case 'range':
      return t('analyse.far.say.range', statement);
    case 'radius':
      return t('analyse.far.say.radius', statement);
    case 'unmapped':
      return t('analyse.far.say.unmapped', statement);
    case 'bare':
      return t('analyse.far.say.bare', statement);
    case 'unlinked':
      return t('analyse.far.say.unlinked', statement);
  }
}

/** What is answered, in sentences. */
export const farSentences = (
  texts: Texts,
  shares: FarShares,
  measure: FarMeasure,
  within: WithinMinutes,
): readonly string[] =>
  describeFar(shares, measure, within).map((statement) => statementText(texts, statement));

const METHOD = ['homes', 'walk', 'range', 'radius', 'unmapped', 'limits'] as const;

/** How it is found. */
export const farMethod = ({ t }: Texts): readonly string[] =>
  METHOD.map((part) => t(`analyse.far.method.${part}`));

/** The classes of the gap map, the nearest first: under a title that names the unit, or each with its unit where none stands. */
export const gapTexts = ({ t }: Texts, as: 'titled' | 'printed'): readonly string[] => [
  t(`analyse.far.key.${as}.first`, { to: GAP_MINUTES[0] }),
  ...GAP_MINUTES.slice(1).map((to, index) =>
    t(`analyse.far.key.${as}.between`, { from: GAP_MINUTES[index] ?? 0, to }),
  ),
  t(`analyse.far.key.${as}.last`, { from: GAP_MINUTES.at(-1) ?? 0 }),
];

/** Between which percents a share lies; null where that is one number. */
export function percentRange({ t }: Texts, { from, to }: Ranged, whole: number): string | null {
  const [least, most] = [percentOf(from, whole), percentOf(to, whole)];
  return least === most ? null : t('analyse.far.percentRange', { from: least, to: most });
}

export const medianWalk = (texts: Texts, median: Ranged | null): string =>
  median === null ? texts.t('analyse.nothing') : minutesText(texts, median.usual);
