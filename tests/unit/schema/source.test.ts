import * as v from 'valibot';
import { expect, test } from 'vitest';
import { IsoDateSchema, SourceSchema } from '../../../src/schema/source.ts';

test.each(['2024', '2024-09', '2024-09-03'])('a date may be as exact as it is known: %s', (date) => {
  expect(v.is(IsoDateSchema, date)).toBe(true);
});

test.each(['24', '2024-9', '2024/09/03', '2024-09-03T07:31', 'Sept 2024'])(
  'refuses the date "%s"',
  (date) => {
    expect(v.is(IsoDateSchema, date)).toBe(false);
  },
);

const source = {
  id: 'daily',
  kind: 'press',
  publisher: { zh: '日报', en: 'Daily' },
  title: null,
  date: null,
  readOn: null,
  url: 'https://example.com/',
};

test('accepts a source with an address and nothing else known', () => {
  expect(v.is(SourceSchema, source)).toBe(true);
});

test.each(['ftp://example.com/', 'javascript:alert(1)', 'example.com'])('refuses the address "%s"', (url) => {
  expect(v.is(SourceSchema, { ...source, url })).toBe(false);
});
