import type { TestedLocale } from './words.ts';

/** What the panel shows at an address, and the heading by which its reader knows it. */
export type PanelState = Readonly<{
  parameters: Readonly<Record<string, string>>;
  heading: Readonly<Record<TestedLocale, string | RegExp>>;
}>;

/** Each view once, and an entry. */
export const VIEWS = {
  explore: { parameters: {}, heading: { 'zh-CN': /^地图上/, en: /^On the map/ } },
  place: { parameters: { place: 'gudang-market' }, heading: { 'zh-CN': '古荡菜市', en: 'Gudang Market' } },
  nearby: { parameters: { view: 'nearby' }, heading: { 'zh-CN': '身边', en: 'Nearby' } },
  tours: { parameters: { view: 'tours' }, heading: { 'zh-CN': '漫步', en: 'Tours' } },
  report: { parameters: { view: 'report' }, heading: { 'zh-CN': '六项改革', en: 'Six reforms' } },
  analyse: {
    parameters: { view: 'analyse' },
    heading: { 'zh-CN': '分析', en: 'Analyse' },
  },
  about: { parameters: { view: 'about' }, heading: { 'zh-CN': '关于这本图志', en: 'About this atlas' } },
} as const satisfies Readonly<Record<string, PanelState>>;
