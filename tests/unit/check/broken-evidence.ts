import { type BrokenCase, MARKET } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

/** Sources and dates. */
export const BROKEN_EVIDENCE: readonly BrokenCase[] = [
  {
    name: 'an initiative of the report without its words',
    breakIt: ({ market }) => Object.assign(market.properties, { quote: null, reportVerb: null }),
    expected: [`evidence error ${MARKET} features[0].properties.quote`],
  },
  {
    name: 'words of the report for an initiative it does not name',
    breakIt: ({ market }) => void (market.properties.namedInReport = false),
    expected: [`evidence error ${MARKET} features[0].properties.quote`],
  },
  {
    name: 'an initiative that nothing supports',
    breakIt: ({ market }) =>
      Object.assign(market.properties, { namedInReport: false, quote: null, reportVerb: null, facts: [] }),
    expected: [`evidence error ${MARKET} features[0].properties.facts`],
  },
  ...(['repost', 'mirror'] as const).map((kind) => ({
    name: `a fact that rests on a ${kind} and does not say so`,
    breakIt: ({ sources }: Draft) => void (sources.sources[0]!.kind = kind),
    expected: [
      `evidence error ${MARKET} features[0].properties.facts[0].weak`,
      `evidence error ${MARKET} features[1].properties.facts[0].weak`,
    ],
  })),
  {
    name: 'a fact called weak without need',
    breakIt: ({ market }) =>
      void (market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['daily'], weak: true }]),
    expected: [`evidence error ${MARKET} features[0].properties.facts[0].weak`],
  },
  {
    name: 'a status with a date and no source',
    breakIt: ({ market }) => void (market.properties.statusSources = []),
    expected: [`status error ${MARKET} features[0].properties.statusSources`],
  },
  {
    name: 'a status with a source that is not there',
    breakIt: ({ market }) => void (market.properties.statusSources = ['weekly']),
    expected: [`references error ${MARKET} features[0].properties.statusSources[0]`],
  },
  {
    name: 'a quote without the verb of the report',
    breakIt: ({ market }) => void (market.properties.reportVerb = null),
    expected: [`status error ${MARKET} features[0].properties.reportVerb`],
  },
  {
    name: 'a verb that is not in the quote',
    breakIt: ({ market }) => void (market.properties.reportVerb = { zh: '推进', en: 'promote' }),
    expected: [`status error ${MARKET} features[0].properties.reportVerb.zh`],
  },
  {
    name: 'news that is older than the report',
    breakIt: ({ market }) =>
      void (market.properties.later = {
        text: { zh: '又关了。', en: 'It closed.' },
        date: '2024-08',
        sources: ['daily'],
      }),
    expected: [`status error ${MARKET} features[0].properties.later.date`],
  },
  {
    name: 'a source with two addresses',
    breakIt: ({ sources }) => void (sources.sources[0]!.unlinkedUrl = 'https://spam.example/'),
    expected: ['links error sources.json sources[0].url'],
  },
  {
    name: 'a link to a site that another source is not linked to',
    breakIt: ({ market, sources }) => {
      market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['daily', 'copy'] }];
      const [daily] = sources.sources;
      daily!.url = 'https://m.spam.example/a';
      sources.sources.push({ ...daily!, id: 'copy', url: null, unlinkedUrl: 'http://www.spam.example/b' });
    },
    expected: ['links error sources.json sources[0].url'],
  },
  {
    name: 'a date that is not in the calendar',
    breakIt: ({ sources }) => void (sources.sources[0]!.date = '2024-02-30'),
    expected: ['dates error sources.json sources[0].date'],
  },
  {
    name: 'a date to come',
    breakIt: ({ market }) => void (market.properties.statusDate = '2026-02'),
    expected: [`dates error ${MARKET} features[0].properties.statusDate`],
  },
];
