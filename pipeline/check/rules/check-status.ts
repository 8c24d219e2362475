import type { LocatedFeature, Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';

/** What a status says has a date, a source and the word of the report. Whether it fits the kind is a matter of form. */
export const checkStatus: Rule = ({ district, features }) =>
  features.flatMap((located) => [...faultsOf(located, district?.report.date ?? '')]);

/** @param reportMonth ISO; a later source may be of the same month. */
function* faultsOf(
  { file, path, feature: { id, properties } }: LocatedFeature,
  reportMonth: string,
): Iterable<Finding> {
  const { statusDate, statusSources, reportVerb, quote, later } = properties;
  const error = (field: string, message: string, hint: string): Finding => ({
    ...{ severity: 'error', file, id, message, hint },
    path: `${path}.properties.${field}`,
  });
  if ((statusDate === null) !== (statusSources.length === 0)) {
    yield error(
      'statusSources',
      statusDate === null ? 'The status has a source, but no date' : 'The status has a date, but no source',
      'Give both, or neither where only the report says it.',
    );
  }
  if ((reportVerb === null) !== (quote === null)) {
    yield error(
      'reportVerb',
      reportVerb === null
        ? 'Quoted from the report without its verb'
        : 'A verb of the report without a quote',
      'Give the verb the report uses of it, or null when the report does not name it.',
    );
  } else if (reportVerb !== null && !quote?.includes(reportVerb.zh)) {
    yield error(
      'reportVerb.zh',
      `“${reportVerb.zh}” is not in the quote`,
      'Quote the words around the verb.',
    );
  }
  if (later !== null && later.date !== null && later.date < reportMonth) {
    yield error('later.date', `${later.date} is before the report`, 'Say it in a fact instead.');
  }
}
