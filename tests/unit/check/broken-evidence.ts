import { type BrokenCase, MARKET } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

/** Sources and dates. */
export const BROKEN_EVIDENCE: readonly BrokenCase[] = [
  {
    name: 'an initiative of the report without its words',
    breakIt: ({ market }) => void (market.properties.quote = null),
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
      Object.assign(market.properties, { namedInReport: false, quote: null, facts: [] }),
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
