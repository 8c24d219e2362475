import type { TFunction } from 'i18next';
import { buildFormat, type Format } from './format.ts';
import { CONTENT_LANGUAGE, type Locale } from '../schema/locale.ts';
import type { ContentLanguage, LocalizedText } from '../schema/localized-text.ts';

/** Everything a component needs to speak one language. */
export type Texts = Readonly<{
  /** Also the `<html lang>`. */
  locale: Locale;
  /** Which side of a `LocalizedText` is read. */
  language: ContentLanguage;
  t: TFunction;
  pick: (text: LocalizedText) => string;
  /** The name of something on the base map. */
  pickName: (named: Readonly<{ name: string; name_en: string }>) => string;
  /** Chinese that has no English beside it, in the characters of the locale. */
  script: (chinese: string) => string;
  format: Format;
}>;

const asWritten = (chinese: string): string => chinese;

/** @param script For a locale whose characters are not those the data are written in. */
export function buildTexts(locale: Locale, t: TFunction, script = asWritten): Texts {
  const language = CONTENT_LANGUAGE[locale];
  const pick = (text: LocalizedText): string => (language === 'zh' ? script(text.zh) : text.en);
  return {
    locale,
    language,
    t,
    pick,
    pickName: ({ name, name_en: en }) => pick({ zh: name, en }),
    script,
    format: buildFormat(locale, t),
  };
}
