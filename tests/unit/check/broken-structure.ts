import { type BrokenCase, MARKET } from './broken-case.ts';

/** Files, schema and ids. */
export const BROKEN_STRUCTURE: readonly BrokenCase[] = [
  {
    name: 'a missing file',
    breakIt: ({ files }) => void (files['initiatives/education.geojson'] = null),
    expected: ['readable error initiatives/education.geojson '],
  },
  {
    name: 'a file that is not JSON',
    breakIt: ({ files }) => void (files['initiatives/education.geojson'] = '{"type": '),
    expected: ['readable error initiatives/education.geojson '],
  },
  {
    name: 'a collection of another kind',
    breakIt: ({ files }) =>
      void (files['initiatives/education.geojson'] = '{"type": "Topology", "features": []}'),
    expected: ['schema error initiatives/education.geojson type'],
  },
  {
    name: 'a value the schema does not know',
    breakIt: ({ market }) => void (market.properties.statusDate = 'last year'),
    expected: [
      `schema error ${MARKET} features[0].properties.statusDate`,
      `references error ${MARKET} features[1].properties.related[0]`,
      'references error report.json indicators[0].related[0]',
      'references error report.json indicators[1].related[0]',
    ],
  },
  {
    name: 'a status that does not fit the kind',
    breakIt: ({ renewal }) => void (renewal.properties.kind = 'event'),
    expected: [
      `schema error ${MARKET} features[1]`,
      `references error ${MARKET} features[0].properties.related[0]`,
    ],
  },
  {
    name: 'a fact without a source',
    breakIt: ({ renewal }) =>
      void (renewal.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: [] }]),
    expected: [
      `schema error ${MARKET} features[1].properties.facts[0].sources`,
      `references error ${MARKET} features[0].properties.related[0]`,
    ],
  },
  {
    name: 'a quote that is too long',
    breakIt: ({ report }) => void (report.indicators[0]!.quote = `5${'个'.repeat(60)}`),
    expected: ['schema error report.json indicators[0].quote'],
  },
  {
    name: 'an address that is no web address',
    breakIt: ({ sources }) => void (sources.sources[0]!.url = 'ftp://example.com'),
    expected: ['schema error sources.json sources[0].url'],
  },
  {
    name: 'an initiative in the file of another category',
    breakIt: ({ market }) => void (market.properties.category = 'education'),
    expected: [`identity error ${MARKET} features[0].properties.category`],
  },
  {
    name: 'two initiatives with one id',
    breakIt: ({ market, files }) => {
      const twin = {
        ...market,
        properties: { ...market.properties, category: 'transport', related: ['renewal'] },
      };
      files['initiatives/transport.geojson'] = JSON.stringify({
        type: 'FeatureCollection',
        features: [twin],
      });
    },
    expected: ['identity error initiatives/transport.geojson features[0].id'],
  },
  {
    name: 'two sources with one id',
    breakIt: ({ sources }) => void sources.sources.push({ ...sources.sources[0], kind: 'press', url: null }),
    expected: ['identity error sources.json sources[1].id'],
  },
  {
    name: 'two sources with one address',
    breakIt: ({ sources, market }) => {
      sources.sources.push({ ...sources.sources[0], id: 'twin' });
      market.properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['daily', 'twin'] }];
    },
    expected: ['identity warning sources.json sources[1].url'],
  },
  {
    name: 'two indicators with one id',
    breakIt: ({ report }) => void report.indicators.push({ ...report.indicators[0] }),
    expected: ['identity error report.json indicators[2].id'],
  },
];
