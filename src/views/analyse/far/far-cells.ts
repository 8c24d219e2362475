import { medianWalk, percentRange } from './far-texts.ts';
import { minutesRange } from '../spread/spread-texts.ts';
import { type FarShares, unmappedRatio } from '../../../domain/far/far-shares.ts';
import type { Ranged } from '../../../domain/study/drawn-range.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { FarMeasure } from '../../../schema/far-choices.ts';

type Told = Readonly<{ text: string; range: string | null }>;

/** A row of the table as it is written. */
export function farCells(texts: Texts, shares: FarShares, measure: FarMeasure) {
  const { t, format } = texts;
  const share = shares[measure];
  const mapped = share?.mapped ?? 0;
  const percent = (part: number, whole: number): string =>
    t('analyse.far.percent', { percent: percentOf(part, whole) });
  const ofMapped = (part: Ranged | undefined): Told =>
    part === undefined || mapped === 0
      ? { text: t('analyse.nothing'), range: null }
      : { text: percent(part.usual, mapped), range: percentRange(texts, part, mapped) };
  const unmapped = unmappedRatio(shares, measure);
  const { median } = shares;
  return {
    near: ofMapped(share?.near),
    radius: ofMapped(share?.inRadius),
    unmapped: unmapped === null ? t('analyse.nothing') : percent(unmapped, 1),
    whole: share === null ? t('analyse.nothing') : format.number(Math.round(mapped)),
    median: {
      text: medianWalk(texts, median),
      range: median === null ? null : minutesRange(texts, median),
    },
  };
}
