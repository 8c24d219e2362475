import type { GeoFiles, LocatedFeature, Rule } from '../geo-files.ts';
import { type FieldFault, toErrors } from '../field-fault.ts';

/** What a status says has a date, a source and the word of the report. Whether it fits the kind is a matter of form. */
export const checkStatus: Rule = (geo) => {
  const report = reportOf(geo);
  return geo.features.flatMap((located) =>
    toErrors(located, [...statusFaults(located), ...verbFaults(located), ...laterFaults(located, report)]),
  );
};

/** The report as a source; its date is empty, and so before everything, where the files do not tell it. */
type ReportSource = Readonly<{ id: string | null; date: string; dateOf: ReadonlyMap<string, string | null> }>;

function reportOf({ district, report, sources }: GeoFiles): ReportSource {
  const dateOf = new Map((sources ?? []).map(({ id, date }) => [id, date]));
  const id = report?.source ?? null;
  return { id, dateOf, date: dateOf.get(id ?? '') ?? district?.report.date ?? '' };
}

function* statusFaults({ feature: { properties } }: LocatedFeature): Iterable<FieldFault> {
  const { kind, status, statusDate, statusSources, unlocated, places } = properties;
  if ((statusDate === null) !== (statusSources.length === 0)) {
    yield {
      field: 'statusSources',
      message:
        statusDate === null ? 'The status has a source, but no date' : 'The status has a date, but no source',
      hint: 'Give both, or neither where only the report says it.',
    };
  }
  if (status === 'held' && statusDate === null) {
    yield {
      field: 'statusDate',
      message: 'Was held, but nothing says when',
      hint: 'Give the day or the year, and who says so.',
    };
  }
  if (kind === 'place' && unlocated?.reason === 'no-place' && places === null) {
    yield {
      field: 'unlocated.reason',
      message: 'A place is said to have no place',
      hint: 'Say "not-found", give "places", or correct the kind.',
    };
  }
}

function* verbFaults({ feature: { properties } }: LocatedFeature): Iterable<FieldFault> {
  const { reportVerb, quote } = properties;
  if ((reportVerb === null) !== (quote === null)) {
    yield {
      field: 'reportVerb',
      message:
        reportVerb === null
          ? 'Quoted from the report without its verb'
          : 'A verb of the report without a quote',
      hint: 'Give the verb the report uses of it, or null when the report does not name it.',
    };
  } else if (reportVerb !== null && !quote?.includes(reportVerb.zh)) {
    yield {
      field: 'reportVerb.zh',
      message: `“${reportVerb.zh}” is not in the quote`,
      hint: 'Quote the words around the verb.',
    };
  }
}

function* laterFaults(
  { feature: { properties } }: LocatedFeature,
  report: ReportSource,
): Iterable<FieldFault> {
  const { later } = properties;
  if (later === null) return;
  const hint = 'Say it in a fact instead.';
  if (later.date !== null && isOlder(later.date, report.date)) {
    yield { field: 'later.date', message: `${later.date} is before the report`, hint };
  }
  const isNews = (source: string): boolean => {
    const date = report.dateOf.get(source) ?? null;
    return source !== report.id && (date === null || !isOlder(date, report.date));
  };
  if (report.id !== null && later.sources.includes(report.id)) {
    yield { field: 'later.sources', message: 'The report is called later than itself', hint };
  } else if (!later.sources.some(isNews)) {
    yield { field: 'later.sources', message: 'All its sources are older than the report', hint };
  }
}

/** A year alone is older than a day in it: it does not show that something is newer. */
const isOlder = (date: string, reportDate: string): boolean =>
  date < reportDate.slice(0, Math.max(date.length, 'YYYY-MM'.length));
