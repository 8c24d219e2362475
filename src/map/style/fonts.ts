import type { Locale } from '../../schema/locale.ts';

/**
 * CSS font families. The style has no glyphs URL, so MapLibre draws every character with these from the reader's own
 * fonts. It takes the weight from the first name of a stack: the bold stacks open with a name that only carries it.
 */
export type FontStacks = Readonly<{
  /** Built things. */
  sans: string[];
  /** Water, hills, parks. */
  serif: string[];
  /** Data. */
  bold: string[];
}>;

const SANS_CJK = [
  'PingFang SC',
  'HarmonyOS Sans SC',
  'MiSans',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'Microsoft YaHei',
];
const SANS_HANT = ['PingFang TC', 'Noto Sans CJK TC', 'Source Han Sans TC', 'Microsoft JhengHei'];
const SERIF_HANT = ['Songti TC', 'Noto Serif CJK TC', 'Source Han Serif TC', 'Noto Serif TC'];
const SERIF_CJK = ['Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC'];
const SANS_LATIN = ['-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans'];
// Quoted: a name part that starts with a digit is no CSS identifier.
const SERIF_LATIN = ['Iowan Old Style', '"Source Serif 4"', 'Georgia'];
const BOLD_MARK = 'Atlas Bold';

/** zh: Chinese first, so that digits and punctuation match. en: Latin first, else ’ “ ” come out full-width. */
export const FONTS: Readonly<Record<Locale, FontStacks>> = {
  'zh-CN': {
    sans: [...SANS_CJK, 'system-ui', 'sans-serif'],
    serif: [...SERIF_CJK, 'serif'],
    bold: [BOLD_MARK, ...SANS_CJK, 'system-ui', 'sans-serif'],
  },
  'zh-Hant': {
    sans: [...SANS_HANT, ...SANS_CJK, 'system-ui', 'sans-serif'],
    serif: [...SERIF_HANT, ...SERIF_CJK, 'serif'],
    bold: [BOLD_MARK, ...SANS_HANT, ...SANS_CJK, 'system-ui', 'sans-serif'],
  },
  en: {
    sans: [...SANS_LATIN, ...SANS_CJK, 'sans-serif'],
    serif: [...SERIF_LATIN, ...SERIF_CJK, 'serif'],
    bold: [BOLD_MARK, ...SANS_LATIN, ...SANS_CJK, 'sans-serif'],
  },
};

/**
 * Round the names of the base map. A name keeps 4.5 : 1 against the colour of its halo (`label-contrast.test.ts`), which
 * must therefore be a whole pixel wide; wider, it would cut through the streets.
 */
export const HALO = { 'text-halo-width': 1.3, 'text-halo-blur': 0.6 } as const;
