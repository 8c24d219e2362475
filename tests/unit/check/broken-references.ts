import { type BrokenCase, MARKET } from './broken-case.ts';

/** What names what, and the report. */
export const BROKEN_REFERENCES: readonly BrokenCase[] = [
  {
    name: 'a related initiative that is not there',
    breakIt: ({ report }) => void (report.indicators[0]!.related = ['lost']),
    expected: ['references error report.json indicators[0].related[0]'],
  },
  {
    name: 'an initiative related to itself',
    breakIt: ({ market }) => void (market.properties.related = ['renewal', 'gudang']),
    expected: [`references error ${MARKET} features[0].properties.related[1]`],
  },
  {
    name: 'a source that is not there',
    breakIt: ({ market }) =>
      void (market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['lost'] }]),
    expected: [`references error ${MARKET} features[0].properties.facts[0].sources[0]`],
  },
  {
    name: 'a report whose source is not there',
    breakIt: ({ report }) => void (report.source = 'lost'),
    expected: ['references error report.json source'],
  },
  {
    name: 'a source that nothing names',
    breakIt: ({ sources }) =>
      void sources.sources.push({ ...sources.sources[0], kind: 'press', id: 'idle', url: null }),
    expected: ['references warning sources.json sources[1]'],
  },
  {
    name: 'a relation that is not returned',
    breakIt: ({ market }) => void (market.properties.related = []),
    expected: [`references warning ${MARKET} features[1].properties.related`],
  },
  {
    name: 'a counterpart that is not returned',
    breakIt: ({ report }) => void (report.indicators[1]!.counterpart = null),
    expected: ['references error report.json indicators[0].counterpart'],
  },
  {
    name: 'a counterpart that is not there',
    breakIt: ({ report }) => {
      report.indicators[0]!.counterpart = 'lost';
      report.indicators[1]!.counterpart = null;
    },
    expected: ['references error report.json indicators[0].counterpart'],
  },
  {
    name: 'a section that the report does not tell',
    breakIt: ({ report, renewal }) => {
      report.sections.pop();
      renewal.properties.sections = ['reform-6-governance'];
    },
    expected: [
      `references error ${MARKET} features[1].properties.sections[0]`,
      'report error report.json sections',
    ],
  },
  {
    name: 'sections out of order',
    breakIt: ({ report }) => void report.sections.reverse(),
    expected: ['report error report.json sections'],
  },
  {
    name: 'a number that is not in its quote',
    breakIt: ({ report }) => void (report.indicators[0]!.value = 6),
    expected: ['report error report.json indicators[0].value'],
  },
  {
    name: 'a number without a value',
    breakIt: ({ report }) => void (report.indicators[0]!.value = null),
    expected: ['report error report.json indicators[0].value'],
  },
  {
    name: 'a rank with a unit',
    breakIt: ({ report }) => void (report.indicators[0]!.precision = 'rank'),
    expected: ['report error report.json indicators[0].unit'],
  },
];
