import { type BrokenCase, MARKET } from './broken-case.ts';
import type { Draft } from './sample-geo.ts';

/** What is written, in both languages. */
export const BROKEN_TEXTS: readonly BrokenCase[] = [
  ...['待译：一处菜市。', '待写'].map((zh) => ({
    name: `the placeholder ${zh}`,
    breakIt: ({ market }: Draft) => void (market.properties.name = { zh, en: 'Market' }),
    expected: [`placeholders error ${MARKET} features[0].properties.name.zh`],
  })),
  ...['To be written', 'A market (TODO)'].map((en) => ({
    name: `the placeholder ${en}`,
    breakIt: ({ market }: Draft) => void (market.properties.name = { zh: '菜市', en }),
    expected: [`placeholders error ${MARKET} features[0].properties.name.en`],
  })),
  {
    name: 'Chinese that has no Chinese character',
    breakIt: ({ market }) => void (market.properties.name = { zh: 'Gudang', en: 'Gudang' }),
    expected: [`languages error ${MARKET} features[0].properties.name.zh`],
  },
  {
    name: 'English that is Chinese',
    breakIt: ({ market }) => void (market.properties.name = { zh: '古荡', en: '古荡' }),
    expected: [
      `languages error ${MARKET} features[0].properties.name.en`,
      `languages error ${MARKET} features[0].properties.name.en`,
    ],
  },
  {
    name: 'English with Chinese in it',
    breakIt: ({ market }) => void (market.properties.name = { zh: '古荡', en: 'Old 古荡 Market' }),
    expected: [`languages error ${MARKET} features[0].properties.name.en`],
  },
  ...['二期(菜市)', '菜市,食堂', '菜市:古荡', '菜市.'].map((zh) => ({
    name: `ASCII marks in ${zh}`,
    breakIt: ({ market }: Draft) => void (market.properties.name = { zh, en: 'Market' }),
    expected: [`punctuation error ${MARKET} features[0].properties.name.zh`],
  })),
  {
    name: 'Chinese marks in English',
    breakIt: ({ market }) => void (market.properties.name = { zh: '古荡', en: 'Gudang，Market' }),
    expected: [`punctuation error ${MARKET} features[0].properties.name.en`],
  },
  {
    name: 'straight quotation marks',
    breakIt: ({ market }) => void (market.properties.name = { zh: '古荡', en: '"Gudang"' }),
    expected: [`punctuation warning ${MARKET} features[0].properties.name.en`],
  },
  {
    name: 'no space between Chinese and digits',
    breakIt: ({ market }) => void (market.properties.summary = { zh: '共5个菜市。', en: 'A market.' }),
    expected: [`punctuation warning ${MARKET} features[0].properties.summary.zh`],
  },
  ...['On September 3 it opened.', 'Open since 3rd September.', 'May, 2024.', 'It opened on 2024-09-03.'].map(
    (en) => ({
      name: `the date in ${en}`,
      breakIt: ({ market }: Draft) => void (market.properties.summary = { zh: '菜市。', en }),
      expected: [`languages error ${MARKET} features[0].properties.summary.en`],
    }),
  ),
  ...['It cost CNY 5.', 'In the sub-district.', 'It boasts a roof.', 'It has 12500 m².', 'A  market.'].map(
    (en) => ({
      name: `the English of ${en}`,
      breakIt: ({ market }: Draft) => void (market.properties.summary = { zh: '菜市。', en }),
      expected: [
        `${/\d{5}| {2}/.test(en) ? 'punctuation' : 'languages'} warning ${MARKET} features[0].properties.summary.en`,
      ],
    }),
  ),
  ...['对菜市进行改造。', '它被列为试点。', '菜市 改造。', '共 12,500 平方米。'].map((zh) => ({
    name: `the Chinese of ${zh}`,
    breakIt: ({ market }: Draft) => void (market.properties.summary = { zh, en: 'A market.' }),
    expected: [
      `${zh.includes(' ') ? 'punctuation' : 'languages'} warning ${MARKET} features[0].properties.summary.zh`,
    ],
  })),
  {
    name: 'a summary of too many sentences',
    breakIt: ({ market }) => void (market.properties.summary = { zh: '一。二。三。四。', en: 'A. B? C! D.' }),
    expected: [
      `summaries warning ${MARKET} features[0].properties.summary.zh`,
      `summaries warning ${MARKET} features[0].properties.summary.en`,
    ],
  },
  {
    name: 'a summary that does not end',
    breakIt: ({ market }) =>
      void (market.properties.summary = { zh: '一处菜市', en: 'A market, e.g. this.' }),
    expected: [`summaries warning ${MARKET} features[0].properties.summary.zh`],
  },
];
