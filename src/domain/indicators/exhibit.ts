import type { Indicator } from '../../schema/report.ts';
import type { SectionId } from '../../schema/section.ts';

/** An indicator that has a number. */
export type Figure = Indicator & Readonly<{ value: number }>;

/** How numbers of the report are shown: as the plainest thing that says them whole. */
export type Exhibit =
  /** Rates on one scale from zero. */
  | Readonly<{ form: 'growth'; indicators: readonly Figure[] }>
  /** A goal and what has been reached of it. */
  | Readonly<{ form: 'progress'; target: Figure; achieved: Figure }>
  /** Two counts whose overlap the report leaves open: one under the other, never added. */
  | Readonly<{ form: 'apart'; indicators: readonly [Figure, Figure] }>
  /** One mark per unit. */
  | Readonly<{ form: 'units'; indicator: Figure }>
  | Readonly<{ form: 'number'; indicator: Indicator }>;

/** Below this a number is read faster than marks are counted; above it nobody counts them. */
const MARKS = { min: 5, max: 150 };

/** English units of what is measured rather than counted. */
const MEASURES: ReadonlySet<string> = new Set(['%', 'm²', 'yuan', 'minutes', 'years']);

const RATE = '%';

const isFigure = (indicator: Indicator): indicator is Figure => indicator.value !== null;

const isRate = (indicator: Indicator): indicator is Figure =>
  isFigure(indicator) && indicator.unit?.en === RATE;

/** True for things that can stand one beside the other as marks. */
function isCount({ value, unit, precision }: Figure): boolean {
  if (unit === null || MEASURES.has(unit.en)) return false;
  return Number.isInteger(value) && value > 0 && value <= MARKS.max && precision !== 'more-than';
}

/** What only describes is a number: it is nothing that was reached or is aimed for. */
const isShownAsUnits = (indicator: Indicator): indicator is Figure =>
  isFigure(indicator) && isCount(indicator) && indicator.value >= MARKS.min && indicator.kind !== 'context';

/** Goal and result in one unit, with nothing that the report leaves open between them. */
function isProgress(target: Indicator, achieved: Indicator): boolean {
  return (
    target.kind === 'target' &&
    achieved.kind === 'achieved' &&
    target.unit?.en === achieved.unit?.en &&
    target.remark === null &&
    achieved.remark === null
  );
}

/** Both are counts, and one remark warns of both. */
function mustStandApart(one: Figure, other: Figure): boolean {
  const warned = one.remark !== null && one.remark.zh === other.remark?.zh;
  return warned && isCount(one) && isCount(other);
}

/** A pair across two sections is shown where its goal stands; in the other its half stands alone. */
function pairExhibit(indicator: Indicator, counterpart: Indicator | undefined): Exhibit | null {
  if (counterpart === undefined || !isFigure(indicator) || !isFigure(counterpart)) return null;
  if (isProgress(indicator, counterpart)) {
    return { form: 'progress', target: indicator, achieved: counterpart };
  }
  const here = indicator.section === counterpart.section;
  if (!mustStandApart(indicator, counterpart) || !(here || indicator.kind === 'target')) return null;
  return { form: 'apart', indicators: here ? [indicator, counterpart] : [counterpart, indicator] };
}

/** The indicators an exhibit shows, in its order. */
export function indicatorsOf(exhibit: Exhibit): readonly Indicator[] {
  switch (exhibit.form) {
    case 'growth':
    case 'apart':
      return exhibit.indicators;
    case 'progress':
      return [exhibit.achieved, exhibit.target];
    case 'units':
    case 'number':
      return [exhibit.indicator];
  }
}

/** Every indicator of `section`, in the order of the report, each in one exhibit. */
export function buildExhibits(indicators: readonly Indicator[], section: SectionId): readonly Exhibit[] {
  const own = indicators.filter((indicator) => indicator.section === section);
  const rates = own.filter(isRate);
  const shown = new Set<string>();
  const exhibits: Exhibit[] = [];
  for (const indicator of own) {
    if (shown.has(indicator.id)) continue;
    const exhibit = exhibitOf(indicator, { indicators, rates });
    exhibits.push(exhibit);
    for (const { id } of indicatorsOf(exhibit)) shown.add(id);
  }
  return exhibits;
}

function exhibitOf(
  indicator: Indicator,
  { indicators, rates }: { indicators: readonly Indicator[]; rates: readonly Figure[] },
): Exhibit {
  if (isRate(indicator) && rates.length > 1) return { form: 'growth', indicators: rates };
  const counterpart = indicators.find(({ id }) => id === indicator.counterpart);
  const pair = pairExhibit(indicator, counterpart);
  if (pair !== null) return pair;
  return isShownAsUnits(indicator) ? { form: 'units', indicator } : { form: 'number', indicator };
}
