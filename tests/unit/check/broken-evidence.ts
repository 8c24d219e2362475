import { type BrokenCase, MARKET } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

/** A source newer than the report. */
const PAPER = {
  id: 'paper',
  kind: 'press',
  publisher: { zh: '报纸', en: 'A paper' },
  title: '标题',
  date: '2025-01-15',
  readOn: '2026-01-31',
  url: 'https://example.com/2',
};

/** What is said later of the market, by the paper unless it is told. */
const sayingLater =
  (change: object, ofPaper: object = {}): BrokenCase['breakIt'] =>
  ({ market, sources }) => {
    const text = { zh: '又关了。', en: 'It closed.' };
    sources.sources.push({ ...PAPER, ...ofPaper });
    market.properties.facts = [{ text, sources: ['daily', 'paper'] }];
    market.properties.later = { text, date: '2025-01', sources: ['paper'], ...change };
  };

const PROPERTIES = `${MARKET} features[0].properties`;

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
  ...['2024', '2024-08', '2024-09-02'].map((date) => ({
    name: `news of ${date}, not shown to be newer than the report`,
    breakIt: sayingLater({ date }),
    expected: [`status error ${PROPERTIES}.later.date`],
  })),
  {
    name: 'news to come',
    breakIt: sayingLater({ date: '2026-02' }, { date: null }),
    expected: [`dates error ${PROPERTIES}.later.date`],
  },
  {
    name: 'news of a day after that of its source',
    breakIt: sayingLater({ date: '2025-02' }),
    expected: [`dates error ${PROPERTIES}.later.date`],
  },
  {
    name: 'news that the report tells itself',
    breakIt: sayingLater({ date: null, sources: ['paper', 'daily'] }),
    expected: [`status error ${PROPERTIES}.later.sources`],
  },
  {
    name: 'news by a source that is older than the report',
    breakIt: sayingLater({ date: null }, { date: '2024-08' }),
    expected: [`status error ${PROPERTIES}.later.sources`],
  },
  {
    name: 'a status that is older than anything worth telling',
    breakIt: ({ market }) => void (market.properties.statusDate = '2014-12'),
    expected: [`dates error ${PROPERTIES}.statusDate`],
  },
  {
    name: 'a status of a day after that of its source',
    breakIt: ({ market }) => void (market.properties.statusDate = '2024-09-04'),
    expected: [`dates error ${PROPERTIES}.statusDate`],
  },
  {
    name: 'a status of a day after that on which its source, which has no date, was read',
    breakIt: ({ market, sources }) => {
      Object.assign(sources.sources[0]!, { date: null, readOn: '2024-10-01' });
      market.properties.statusDate = '2024-11';
    },
    expected: [`dates error ${PROPERTIES}.statusDate`],
  },
  {
    name: 'an event that was held, nobody says when',
    breakIt: ({ renewal }) =>
      Object.assign(renewal.properties, {
        ...{ kind: 'event', status: 'held', statusDate: null, statusSources: [] },
      }),
    expected: [`status error ${MARKET} features[1].properties.statusDate`],
  },
  {
    name: 'an event that was held, by a source that does not say when',
    breakIt: ({ renewal }) =>
      Object.assign(renewal.properties, { kind: 'event', status: 'held', statusDate: null }),
    expected: [
      `status error ${MARKET} features[1].properties.statusSources`,
      `status error ${MARKET} features[1].properties.statusDate`,
    ],
  },
  ...(['open', 'refurbished', 'under-construction', 'planned'] as const).map((status) => ({
    name: `a place without a place whose status is ${status}`,
    breakIt: ({ renewal }: Draft) => Object.assign(renewal.properties, { kind: 'place', status }),
    expected: [`status error ${MARKET} features[1].properties.unlocated.reason`],
  })),
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
      sources.sources.push({
        ...daily!,
        kind: 'press',
        id: 'copy',
        url: null,
        unlinkedUrl: 'http://www.spam.example/b',
      });
    },
    expected: ['links error sources.json sources[0].url'],
  },
  ...['http://dingqianjf.com/1', 'https://m.dingqianjf.com/1', 'https://news.dingqianjf.com/1'].map(
    (url) => ({
      name: `${url}, whose site was seen with spam and is linked by no other source`,
      breakIt: ({ sources }: Draft) => void (sources.sources[0]!.url = url),
      expected: ['links error sources.json sources[0].url'],
    }),
  ),
  {
    name: 'a date that is not in the calendar',
    breakIt: ({ sources }) => void (sources.sources[0]!.date = '2024-09-31'),
    expected: ['dates error sources.json sources[0].date'],
  },
  {
    name: 'a date to come',
    breakIt: ({ market }) => void (market.properties.statusDate = '2026-02'),
    expected: [`dates error ${MARKET} features[0].properties.statusDate`],
  },
];
