import { describeSpread, percentOf, type SpreadSummary } from '../../../domain/spread/describe-spread.ts';
import type { AreaWalks } from '../../../domain/spread/area-walks.ts';
import type { MedianMinutes } from '../../../domain/spread/median-minutes.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { type Status, STATUSES } from '../../../schema/status.ts';

export const areaName = ({ pickName }: Texts, { area }: SpreadRow): string => pickName(area.properties);

function mostSentence(texts: Texts, { most, total }: SpreadSummary): string {
  if (most.kind === 'even')
    return texts.t('analyse.sentence.even', { count: most.areaCount, each: most.each });
  return texts.t('analyse.sentence.top', {
    names: texts.format.list(most.rows.map((row) => areaName(texts, row))),
    topCount: most.count,
    total,
    percent: percentOf(most.count, total),
  });
}

/** What the spread amounts to, in sentences. */
export function spreadSentences(texts: Texts, spread: Spread): readonly string[] {
  const { t, format } = texts;
  const summary = describeSpread(spread);
  const { total, empty, isUncertain } = summary;
  const { outsideCount } = spread;
  if (total === 0 && outsideCount === 0) return [t('analyse.none')];
  return [
    ...(total === 0 ? [] : [mostSentence(texts, summary)]),
    ...(empty.length === 0 || total === 0
      ? []
      : [t('analyse.sentence.empty', { names: format.list(empty.map((row) => areaName(texts, row))) })]),
    ...(outsideCount === 0 ? [] : [t('analyse.sentence.outside', { count: outsideCount })]),
    ...(isUncertain ? [t('analyse.sentence.uncertain')] : []),
  ];
}

/** Minutes as they are written: whole, and beyond an hour not told. */
export const minutesText = ({ t, format }: Texts, minutes: number): string =>
  minutes === Infinity ? t('analyse.beyond') : format.number(Math.round(minutes));

/** A walk as it is written, with its unit; beyond an hour not told. */
export const walkText = ({ t }: Texts, minutes: number): string =>
  minutes === Infinity
    ? t('analyse.strip.beyond')
    : t('analyse.strip.tick', { minutes: Math.round(minutes) });

/** Numbers of a column, with as many decimals each. */
export const decimalText = ({ locale }: Texts, value: number, decimals: number): string =>
  decimalFormat(locale, decimals).format(value);

/** To make one takes a millisecond, and a table has dozens of numbers. */
const formats = new Map<string, Intl.NumberFormat>();
function decimalFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${String(decimals)}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, known);
  return known;
}

/** From where to where a median lies; null where that is one number. */
export function minutesRange({ t }: Texts, { from, to }: MedianMinutes): string | null {
  if (from === to || from === Infinity) return null;
  const least = Math.round(from);
  return to === Infinity
    ? t('analyse.rangeOpen', { from: least })
    : t('analyse.range', { from: least, to: Math.round(to) });
}

/** The median of an area, or the walks of its places one by one where they are too few. */
export function medianText(texts: Texts, walks: AreaWalks | null): string {
  if (walks?.minutes) return minutesText(texts, walks.minutes.usual);
  if (walks === null || walks.few.length === 0) return texts.t('analyse.nothing');
  return walks.few.map((each) => minutesText(texts, each)).join(' / ');
}

/** How far the places of a row are, in words. */
export function statusWords({ t }: Texts, statuses: readonly Status[]): string {
  return STATUSES.map((status) => ({
    status,
    number: statuses.filter((each) => each === status).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => t('analyse.statuses', { status: t(`content.status.${status}`), number }))
    .join(' · ');
}
