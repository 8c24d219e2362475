import { expect, test } from 'vitest';
import { citation, mistakeReport, shareText } from '../../../../src/domain/handoff/outgoing-texts.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { sayMessage } from '../../../../src/i18n/say-message.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

const [zh, en] = await Promise.all([loadTexts('zh-CN'), loadTexts('en')]);
const url = 'https://example.org/?place=street';
const name = { zh: '文三街', en: 'Wensan Street' };
const street = locatedInitiative('street', {
  name,
  summary: { zh: '街区。', en: 'A block.' },
  point: lngLat(120.127712, 30.2766),
});
const report = { publisher: { zh: '《杭州日报》', en: 'Hangzhou Daily' }, date: '2024-09-03' };

test('cites the entry after the report, in both languages', () => {
  const message = citation({ initiative: street, report, url, accessedOn: '2026-11-24' });

  expect(sayMessage(zh, message)).toBe(
    '“文三街”，西湖图志，据《杭州日报》 2024 年 9 月 3 日，https://example.org/?place=street，2026 年 11 月 24 日访问。',
  );
  expect(sayMessage(en, message)).toBe(
    '“Wensan Street”. Xihu Atlas, after Hangzhou Daily, 3 September 2024. https://example.org/?place=street (accessed 24 November 2026).',
  );
});

test('cites no report where it is not known', () => {
  expect(sayMessage(en, citation({ initiative: street, report: null, url, accessedOn: '2026-11-24' }))).toBe(
    '“Wensan Street”. Xihu Atlas. https://example.org/?place=street (accessed 24 November 2026).',
  );
});

test('shares the name and what it is', () => {
  expect(sayMessage(zh, shareText(street))).toBe('文三街：街区。');
});

test('prepares a mistake report with everything that is needed to check it', () => {
  const { title, lines } = mistakeReport(street, url);

  expect(sayMessage(en, title)).toBe('Correction: Wensan Street');
  expect(lines.map((line) => sayMessage(en, line).replaceAll('\u202F', ' ')).join('\n')).toBe(
    [
      'Entry: Wensan Street (street)',
      'Position: 120.12771, 30.27660 (WGS-84, right to about 50 m)',
      'Page: https://example.org/?place=street',
      'What is wrong:',
      'What would be right:',
      'Source (address):',
    ].join('\n'),
  );
});

test('says in a mistake report that there is no place', () => {
  const { lines } = mistakeReport(unlocatedInitiative('fund', { name }), url);

  expect(lines.map((line) => sayMessage(zh, line))).toContain('位置：没有固定地点');
});
