import { type LinkTable, parseWith, unless } from './link-parameter.ts';
import { type Locale, localeOfTag } from '../locale.ts';
import { type ThemeChoice, ThemeChoiceSchema } from '../theme.ts';

export type AppearanceLink = Readonly<{
  /** Null when nobody chose one: then the system's languages decide. */
  localeChoice: Locale | null;
  themeChoice: ThemeChoice;
}>;

export const APPEARANCE_LINK: LinkTable<AppearanceLink> = {
  localeChoice: {
    key: 'lang',
    history: 'push',
    parse: localeOfTag,
    format: (locale) => locale,
    default: null,
  },
  themeChoice: {
    key: 'theme',
    history: 'keep',
    parse: parseWith(ThemeChoiceSchema),
    format: unless<ThemeChoice>('auto'),
    default: 'auto',
  },
};
