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
  format: Format;
}>;

export function buildTexts(locale: Locale, t: TFunction): Texts {
  const language = CONTENT_LANGUAGE[locale];
  return { locale, language, t, pick: (text) => text[language], format: buildFormat(locale, t) };
}
