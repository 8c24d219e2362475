import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIGURES_OF_SPEECH, NUMBERS, PLAIN_NAMES, QUOTED_NAMES } from '../../fixtures/report-names.ts';

const geo = join(import.meta.dirname, '../../../public/geo');

/** Every text of a file in one string. How a place was found is no statement about the programme. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}\n`;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .filter(([field]) => field !== 'geometry' && field !== 'location')
    .map(([, each]) => textOf(each))
    .join('');
}

const files = ['report.json', ...readdirSync(join(geo, 'initiatives')).map((file) => `initiatives/${file}`)];
/** Without the spaces that the atlas sets beside digits and Latin letters. */
const atlas = files
  .map((file) => textOf(JSON.parse(readFileSync(join(geo, file), 'utf8'))))
  .join('\n')
  .replaceAll(/[ \u2009]/g, '');

/** A number is not found as the end of a longer one: 6家 not in 26家. */
const isCovered = (wanted: string): boolean => {
  const escaped = wanted.replaceAll(' ', '').replaceAll(/[.+*?()[\]]/g, String.raw`\$&`);
  return new RegExp(/^\d/.test(wanted) ? `(?<![\\d.])${escaped}` : escaped).test(atlas);
};

const missing = (wanted: readonly string[]): readonly string[] => wanted.filter((each) => !isCovered(each));

test('the atlas covers every name that the report puts in quotation marks', () => {
  expect(QUOTED_NAMES.length).toBeGreaterThan(50);
  expect(missing(QUOTED_NAMES)).toEqual([]);
});

test('the atlas covers what the report names without marks', () => {
  expect(missing(PLAIN_NAMES)).toEqual([]);
});

test('the atlas covers every number of the report with its unit', () => {
  expect(NUMBERS.length).toBeGreaterThan(30);
  expect(missing(NUMBERS)).toEqual([]);
});

test('no turn of speech is called a name as well', () => {
  expect(FIGURES_OF_SPEECH.filter((words) => QUOTED_NAMES.includes(words))).toEqual([]);
});

test('a name or number that the report does not have would be missed', () => {
  expect(missing(['西湖飞船', '32亿元'])).toEqual(['西湖飞船', '32亿元']);
});
