import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDistrict } from '../../../pipeline/district/read-district.ts';
import { districtPlugins } from '../../../scripts/district/district-plugin.ts';
import { districtWords, fillDistrictWords } from '../../../scripts/district/district-words.ts';
import { chinese, english } from '../../fixtures/whole-dictionaries.ts';

const words = districtWords(readDistrict('public/geo'));
const plain = { words, language: 'en', escape: (word: string) => word } as const;

describe('the words of the district', () => {
  it('are put where a text names them, in its language or in the one that is asked for', () => {
    expect(fillDistrictWords('@{atlas} · @{district.zh}', plain)).toBe('Xihu Atlas · 西湖区');
  });

  it('say the month of the report in both languages', () => {
    expect(words.reportMonth).toEqual({ zh: '2024 年 9 月', en: 'September 2024' });
  });

  it('leave the variables of a text alone', () => {
    expect(fillDistrictWords('{{place}} · @{atlas}', plain)).toBe('{{place}} · Xihu Atlas');
  });

  it('cannot stand for what is not among them', () => {
    expect(() => fillDistrictWords('@{county}', plain)).toThrow('There are no words for @{county}');
    expect(() => fillDistrictWords('@{atlas}', { ...plain, language: null })).toThrow('@{atlas}');
  });

  it('are in the dictionaries that the app gets', () => {
    expect([chinese.app.title, chinese.search.outside, chinese.report.csvFile]).toEqual([
      '西湖图志',
      '西湖区外',
      '西湖图志-报告数字.csv',
    ]);
    expect([english.app.title, english.place.statusByReport, english.report.csvFile]).toEqual([
      'Xihu Atlas',
      '{{status}} (by the report of September 2024)',
      'xihu-atlas-report-numbers.csv',
    ]);
  });
});

it('a word with a quotation mark does not end the text that it is put into', () => {
  const words = { place: { zh: '’', en: 'King\'s "Cross"' } };
  const filled = fillDistrictWords("const text = '@{place}';", {
    words,
    language: 'en',
    escape: (word) => word.replaceAll(/['"]/g, '\\$&'),
  });
  expect(filled).toBe("const text = 'King\\'s \\\"Cross\\\"';");
});

describe('the source code', () => {
  const filesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
  const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

  it.each(['src', 'index.html'])('in %s names neither the district nor its city', (place) => {
    const files = place.endsWith('.html') ? [place] : filesOf(place);
    const naming = files.filter((file) =>
      /西湖|杭州|xihu|hangzhou/i.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(naming).toEqual([]);
  });
});

it('a district without a readable file stops the build with a sentence', () => {
  expect(() => districtPlugins('tests/unit')).toThrow('district.json" cannot be used');
});
