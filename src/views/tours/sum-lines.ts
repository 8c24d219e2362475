import { climbText, duration, rangeText } from './tour-texts.ts';
import { type SummedTour, wholeMinutes } from '../../domain/tour/filter-tours.ts';
import { hasRide } from '../../domain/tour/known-tour.ts';
import type { Texts } from '../../i18n/texts.ts';

/**
 * The sums of a tour in sentences, the length first, with what they leave open.
 *
 * @param waitingMinutes At doors that open later, where it is known when the tour begins: they are part of its time.
 */
export function sumLines(
  texts: Texts,
  known: SummedTour,
  waitingMinutes = 0,
): readonly [string, ...string[]] {
  const { t, format } = texts;
  const { meters, minutes, access, old } = known.totals;
  return [
    t(hasRide(known) ? 'tours.sumRide' : 'tours.sum', {
      distance: format.distance(meters),
      time: rangeText(texts, minutes),
    }),
    timeLine(texts, wholeMinutes(known.totals), waitingMinutes),
    [climbText(texts, known.totals, known), t(`tours.access.${access}`)].join(t('tours.dot')),
    ...(old === null ? [] : [t('tours.oldData', { year: old.year, distance: format.distance(old.meters) })]),
  ];
}

function timeLine(texts: Texts, minutes: number, waitingMinutes: number): string {
  const time = duration(texts, minutes + waitingMinutes);
  return waitingMinutes > 0
    ? texts.t('tours.withWaiting', { time, waiting: duration(texts, waitingMinutes) })
    : texts.t('tours.withStops', { time });
}
