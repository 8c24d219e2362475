import type { Locale } from '../../../src/schema/locale.ts';

/** What a user would look for on the page, written out on purpose and not taken from the app. */
export type Words = Readonly<{
  appTitle: RegExp;
  close: RegExp;
  next: RegExp;
  facts: RegExp;
  sources: string;
  status: Readonly<Record<'open' | 'refurbished', string>>;
  market: RegExp;
  language: string;
  toNight: RegExp;
  noWebgl: RegExp;
  notLoaded: (file: string) => RegExp;
  unlocatedList: RegExp;
  about: string;
}>;

/** The languages that are written; the third is made of the first, and has a spec of its own. */
export const TESTED_LOCALES = ['zh-CN', 'en'] as const satisfies readonly Locale[];

export const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    appTitle: /西湖图志/,
    close: /^关闭/,
    next: /下一项/,
    facts: /已知/,
    sources: '来源',
    status: { open: '已开放', refurbished: '已焕新' },
    market: /^菜市/,
    language: '语言',
    toNight: /夜间/,
    noWebgl: /画不出地图/,
    notLoaded: (file) => new RegExp(`${file}.*其余照常`),
    unlocatedList: /看清单$/,
    about: '关于',
  },
  'zh-Hant': {
    appTitle: /西湖圖志/,
    close: /^關閉/,
    next: /下一項/,
    facts: /已知/,
    sources: '來源',
    language: '語言',
    status: { open: '已開放', refurbished: '已煥新' },
    market: /^菜市/,
    toNight: /夜間/,
    noWebgl: /畫不出地圖/,
    notLoaded: (file) => new RegExp(`${file}.*其餘照常`),
    unlocatedList: /看清單$/,
    about: '關於',
  },
  en: {
    appTitle: /Xihu Atlas/,
    close: /^Close/,
    next: /Next/,
    facts: /known/i,
    sources: 'Sources',
    status: { open: 'Open', refurbished: 'Refurbished' },
    market: /^Markets/,
    language: 'Language',
    toNight: /night/i,
    noWebgl: /cannot draw the map/,
    notLoaded: (file) => new RegExp(`${file}.*rest`),
    unlocatedList: /See the list|list$/i,
    about: 'About',
  },
};
