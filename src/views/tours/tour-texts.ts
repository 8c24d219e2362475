import type { KnownTour, TourTotals } from '../../domain/tour/known-tour.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MinuteRange } from '../../schema/tour-legs.ts';

/** From this many minutes on they are told in hours. */
const HOUR = 60;

/** "45 min", "2 h", "3 h 2 min". */
export function duration({ t }: Texts, minutes: number): string {
  if (minutes < HOUR) return t('tours.minutes', { minutes });
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return rest === 0 ? t('tours.hours', { hours }) : t('tours.hoursMinutes', { hours, minutes: rest });
}

/** "24–38 min"; one number where both ends are the same. */
export function rangeText(texts: Texts, { from, to }: MinuteRange): string {
  if (from === to) return duration(texts, from);
  const both = { from: duration(texts, from), to: duration(texts, to) };
  return to < HOUR ? texts.t('tours.minuteRange', { from, to }) : texts.t('tours.range', both);
}

/** How much one climbs, and from where on that is not known. */
export function climbText(texts: Texts, totals: TourTotals, { legs }: KnownTour): string {
  const { t, format, pick } = texts;
  const { climbMeters, metersWithoutHeights, unknownFromLeg } = totals;
  if (unknownFromLeg === null) return t('tours.climb', { meters: climbMeters });
  const from = unknownFromLeg === 0 ? legs.start : legs.stops[unknownFromLeg - 1];
  return t('tours.climbUnknown', {
    meters: climbMeters,
    place: from ? pick(from.name) : '',
    distance: format.distance(metersWithoutHeights),
  });
}

/** The names of the places that a leg leads between. */
export function legNames({ pick }: Texts, { legs }: KnownTour, index: number): { from: string; to: string } {
  const from = index === 0 ? legs.start : legs.stops[index - 1];
  const to = legs.stops[index] ?? legs.end;
  return { from: from ? pick(from.name) : '', to: to === null ? '' : pick(to.name) };
}
