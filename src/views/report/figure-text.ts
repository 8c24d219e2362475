import type { Texts } from '../../i18n/texts.ts';
import type { Indicator } from '../../schema/report.ts';
import type { ContentLanguage } from '../../schema/localized-text.ts';

/** A number as it is set: the words before it small, the number large, its unit small. */
export type FigureText = Readonly<{ before: string | null; number: string; after: string | null }>;

/** From here on a number is read by its magnitude: 2000亿, 23.2 billion. */
const COMPACT_FROM: Readonly<Record<ContentLanguage, number>> = { zh: 10_000, en: 1_000_000 };

/** Of which no line ends: the unit stays with its number. */
const NARROW_SPACE = '\u202F';
/** 2000亿元 is written without a gap, 28 个 with one. */
const GAP_IN_HAN = /(?<=\p{Script=Han})\u202F(?=\p{Script=Han})/gu;

function formatValue(value: number, { locale, language }: Texts): string {
  const compact: Intl.NumberFormatOptions =
    value < COMPACT_FROM[language] ? {} : { notation: 'compact', compactDisplay: 'long' };
  return new Intl.NumberFormat(locale, { ...compact, maximumFractionDigits: 1 }).format(value);
}

export function figureText({ value, unit, precision }: Indicator, texts: Texts): FigureText {
  if (value === null) return { before: null, number: texts.t('report.noFigure'), after: null };
  const led = precision === 'more-than' || precision === 'at-least' || precision === 'rank';
  return {
    before: led ? texts.t(`report.before.${precision}`) : null,
    number: formatValue(value, texts),
    after: unit === null ? null : texts.pick(unit),
  };
}

/** The same in one line, e.g. "超过 2000亿元", "at least 30 projects". */
export function figureLine(indicator: Indicator, texts: Texts): string {
  const { before, number, after } = figureText(indicator, texts);
  const figure = after === '%' ? [before, `${number}%`] : [before, number, after];
  return figure
    .filter((part) => part !== null)
    .join(NARROW_SPACE)
    .replace(GAP_IN_HAN, '');
}
