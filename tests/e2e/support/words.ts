import type { Locale } from '../../../src/schema/locale.ts';

/** What a user would look for on the page, written out on purpose and not taken from the app. */
export type Words = Readonly<{
  close: RegExp;
  next: RegExp;
  facts: RegExp;
  sources: string;
  status: Readonly<Record<'refurbished', RegExp>>;
  innovation: RegExp;
  whyNotOnMap: string;
  language: string;
  noWebgl: RegExp;
  search: string;
  searchResults: string;
  nothingFound: (query: string) => string;
  noSearch: RegExp;
  retry: string;
  near: string;
  underConstruction: RegExp;
  market: RegExp;
  loosen: RegExp;
  clearAll: string;
}>;

/** The languages that are written; the third is made of the first, and has a spec of its own. */
export const TESTED_LOCALES = ['zh-CN', 'en'] as const satisfies readonly Locale[];
export type TestedLocale = (typeof TESTED_LOCALES)[number];

export const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    close: /^关闭/,
    next: /下一项/,
    facts: /^已知/,
    sources: '来源',
    status: { refurbished: /^已焕新（/ },
    innovation: /^科创平台/,
    whyNotOnMap: '为什么不在图上',
    language: '语言',
    noWebgl: /画不出地图/,
    search: '搜索',
    searchResults: '搜索结果',
    nothingFound: (query) => `没有找到“${query}”。`,
    noSearch: /搜索没有准备好/,
    retry: '重试',
    near: '附近报告提到的地方',
    underConstruction: /^建设中/,
    market: /^菜市/,
    loosen: /^去掉“门类”的筛选/,
    clearAll: '全部清除',
  },
  'zh-Hant': {
    close: /^關閉/,
    next: /下一項/,
    facts: /^已知/,
    sources: '來源',
    language: '語言',
    status: { refurbished: /^已煥新（/ },
    innovation: /^科創平臺/,
    whyNotOnMap: '為什麼不在圖上',
    noWebgl: /畫不出地圖/,
    search: '搜索',
    searchResults: '搜索結果',
    nothingFound: (query) => `沒有找到“${query}”。`,
    noSearch: /搜索沒有準備好/,
    retry: '重試',
    near: '附近報告提到的地方',
    underConstruction: /^建設中/,
    market: /^菜市/,
    loosen: /^去掉“門類”的篩選/,
    clearAll: '全部清除',
  },
  en: {
    close: /^Close/,
    next: /Next/,
    facts: /^What is known/,
    sources: 'Sources',
    status: { refurbished: /^Refurbished \(/ },
    innovation: /^Innovation/,
    whyNotOnMap: 'Why it is not on the map',
    language: 'Language',
    noWebgl: /cannot draw the map/,
    search: 'Search',
    searchResults: 'Search results',
    nothingFound: (query) => `Nothing found for “${query}”.`,
    noSearch: /search could not be prepared/,
    retry: 'Try again',
    near: 'Places of the report nearby',
    underConstruction: /^Under construction/,
    market: /^Markets/,
    loosen: /^Drop the filter on Category/,
    clearAll: 'Clear all',
  },
};
