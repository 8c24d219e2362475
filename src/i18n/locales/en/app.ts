import type { DictionaryPart } from '../../dictionary.ts';

export const app: DictionaryPart<'app'> = {
  title: '@{atlas}',
  titleWithPlace: '{{place}} · @{atlas}',
  titleWithView: '{{view}} · @{atlas}',
  skipToPanel: 'Skip to content',
  skipToMap: 'Skip to map',
  views: 'Views',
  panel: 'Content',
  view: { explore: 'Explore', nearby: 'Nearby', tours: 'Tours', report: 'Report', about: 'About' },
  language: 'Language',
  /** Each by its own name: whoever looks for it reads that one. */
  switchLanguage: { 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  switchLanguageShort: { 'zh-CN': '简', 'zh-Hant': '繁', en: 'EN' },
  theme: 'Appearance',
  switchTheme: { day: 'Switch to the day appearance', night: 'Switch to the night appearance' },
  switchThemeShort: { day: 'Day', night: 'Night' },
  sheet: {
    handle: 'Panel height: {{snap}}. Press, or use the up and down arrow keys, to change it',
    snap: { peek: 'low', mid: 'half', full: 'full' },
  },
  cartouche: {
    title: '@{district}',
    area: '{{parts}}, {{area, number}} km²',
    subdistricts_one: '{{count, number}} subdistrict',
    subdistricts_other: '{{count, number}} subdistricts',
    towns_one: '{{count, number}} town',
    towns_other: '{{count, number}} towns',
    partSeparator: ' and ',
    entries_one: '{{count, number}} entry, {{mapped, number}} mapped',
    entries_other: '{{count, number}} entries, {{mapped, number}} of them mapped',
  },
  announce: {
    selected: 'Selected: {{name}}, {{category}}, {{status}}',
    listed: '{{mapped, number}} on the map, {{unlocated, number}} without a fixed place',
    inView: '{{mapped, number}} in view',
  },
  loading: 'Reading the data …',
  close: 'Close',
  dismiss: 'Dismiss',
  retry: 'Try again',
  opensInNewTab: '(opens in a new tab)',
};
