import type { BrokenCase } from './broken-case.ts';

/** What is told of a source. */
export const BROKEN_SOURCES: readonly BrokenCase[] = [
  {
    name: 'a source without the day it was read on',
    breakIt: ({ sources }) => {
      delete sources.sources[0]!.readOn;
    },
    expected: ['schema error sources.json sources[0].readOn'],
  },
  {
    name: 'a source read in a month that says no day',
    breakIt: ({ sources }) => void (sources.sources[0]!.readOn = '2026-01'),
    expected: ['schema error sources.json sources[0].readOn'],
  },
  {
    name: 'a source read on a day to come',
    breakIt: ({ sources }) => void (sources.sources[0]!.readOn = '2026-02-01'),
    expected: ['dates error sources.json sources[0].readOn'],
  },
  {
    name: 'a source read before it was published',
    breakIt: ({ sources }) => void (sources.sources[0]!.readOn = '2024-09-02'),
    expected: ['sources error sources.json sources[0].readOn'],
  },
  {
    name: 'a source without a title',
    breakIt: ({ sources }) => void (sources.sources[0]!.title = null),
    expected: ['sources warning sources.json sources'],
  },
  {
    name: 'an id that ends in another date than that of the source',
    breakIt: ({ sources, report, market, renewal }) => {
      sources.sources[0]!.id = 'daily-2024-09-04';
      report.source = 'daily-2024-09-04';
      for (const { properties } of [market, renewal]) {
        properties.facts = [{ text: { zh: '事', en: 'A' }, sources: ['daily-2024-09-04'] }];
        properties.statusSources = ['daily-2024-09-04'];
      }
    },
    expected: ['sources error sources.json sources[0].date'],
  },
  {
    name: 'a report without an address',
    breakIt: ({ sources }) => void (sources.sources[0]!.url = null),
    expected: ['sources error sources.json sources[0].url'],
  },
  ...[
    'https://me:secret@example.com/1',
    'http://localhost/1',
    'https://example.com./1',
    'http://127.0.0.1/1',
    'http://0x7f.1/1',
    'http://2130706433/1',
    'http://[::ffff:7f00:1]/1',
    'https://example.com:8443/1',
    'http://www.360elib.com:8080/1',
  ].map((url) => ({
    name: `the address ${url}`,
    breakIt: ({ sources }: Parameters<BrokenCase['breakIt']>[0]) => void (sources.sources[0]!.url = url),
    expected: ['sources error sources.json sources[0].url'],
  })),
  {
    name: 'a name in an address that is not linked',
    breakIt: ({ sources }) =>
      Object.assign(sources.sources[0]!, {
        kind: 'press',
        url: null,
        unlinkedUrl: 'https://me@spam.example/1',
      }),
    expected: ['sources error sources.json sources[0].unlinkedUrl'],
  },
];
