import { REPORT_FILE, type Rule } from '../geo-files.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Finding } from '../problem.ts';
import type { Indicator, Report } from '../../../src/schema/report.ts';
import type { SectionId } from '../../../src/schema/section.ts';

/** The report is told whole and in order, and its numbers are those of its words. */
export const checkReport: Rule = ({ district, report }) =>
  report === null
    ? []
    : [...sectionOrder(report.sections, district?.sections), ...report.indicators.flatMap(checkIndicator)];

/** @param wanted Undefined where `district.json` cannot be read. */
function sectionOrder(
  sections: Report['sections'],
  wanted: readonly SectionId[] | undefined,
): readonly Finding[] {
  const ids = sections.map(({ id }) => id).join(', ');
  if (wanted === undefined || ids === wanted.join(', ')) return [];
  return [
    {
      severity: 'error',
      file: REPORT_FILE,
      id: null,
      path: 'sections',
      message: `Sections are ${ids}`,
      hint: `Write all of them in this order, or correct district.json: ${wanted.join(', ')}.`,
    },
  ];
}

/** What must hold for an indicator; each line is one check. */
const INDICATOR_CHECKS: readonly Readonly<{
  field: keyof Indicator;
  holds: (indicator: Indicator) => boolean;
  message: string;
  hint: string;
}>[] = [
  {
    field: 'value',
    holds: ({ value, precision }) => (value === null) === (precision === 'label'),
    message: 'A label has no value, everything else has one',
    hint: 'Set "precision" to "label" exactly when "value" is null.',
  },
  {
    field: 'unit',
    holds: ({ unit, precision }) => (unit === null) === (precision === 'label' || precision === 'rank'),
    message: 'Ranks and labels have no unit, everything else has one',
    hint: 'Set "unit" to null exactly for precision "rank" and "label".',
  },
  {
    field: 'value',
    holds: ({ value, quote }) => value === null || numbersIn(quote).includes(value),
    message: 'The number is not in the quote',
    hint: 'Give the value in plain units (232亿元 is 23200000000) and quote the words that hold it.',
  },
];

function checkIndicator(indicator: Indicator, index: number): readonly Finding[] {
  return INDICATOR_CHECKS.filter(({ holds }) => !holds(indicator)).map(({ field, message, hint }) => ({
    severity: 'error',
    file: REPORT_FILE,
    id: indicator.id,
    path: `indicators[${index}].${field}`,
    message,
    hint,
  }));
}
