import { climbText, duration, rangeText } from './tour-texts.ts';
import { type SummedTour, wholeMinutes } from '../../domain/tour/filter-tours.ts';
import type { Texts } from '../../i18n/texts.ts';

/** The sums of a tour in sentences, the length first, with what they leave open. */
export function sumLines(texts: Texts, known: SummedTour): readonly [string, ...string[]] {
  const { t, format } = texts;
  const { meters, minutes, access, old } = known.totals;
  return [
    t('tours.sum', { distance: format.distance(meters), time: rangeText(texts, minutes) }),
    t('tours.withStops', { time: duration(texts, wholeMinutes(known.totals)) }),
    [climbText(texts, known.totals, known), t(`tours.access.${access}`)].join(t('tours.dot')),
    ...(old === null ? [] : [t('tours.oldData', { year: old.year, distance: format.distance(old.meters) })]),
  ];
}
