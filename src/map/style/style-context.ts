import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../schema/locale.ts';
import type { Theme } from '../../schema/theme.ts';
import type { ThemeTokens } from '../../schema/tokens/theme-tokens.ts';
import { PAPER_TOKENS } from '../../schema/tokens/paper-tokens.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';
import { FONTS, type FontStacks } from './fonts.ts';

/** What every layer family needs to know. */
export type StyleContext = Readonly<{
  theme: Theme;
  locale: Locale;
  tokens: ThemeTokens;
  fonts: FontStacks;
  /** The name of a feature in the language of the map. */
  name: ExpressionSpecification;
}>;

const NAME: Readonly<Record<Locale, ExpressionSpecification>> = {
  'zh-CN': ['get', 'name'],
  'zh-Hant': ['get', 'name'],
  en: ['coalesce', ['get', 'name_en'], ['get', 'name']],
};

export const styleContext = (theme: Theme, locale: Locale, forPaper = false): StyleContext => ({
  theme,
  locale,
  tokens: forPaper ? PAPER_TOKENS : TOKENS[theme],
  fonts: FONTS[locale],
  name: NAME[locale],
});
