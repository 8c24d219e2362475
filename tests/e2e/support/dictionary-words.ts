import type { ParseKeys } from 'i18next';
import { districtFolder, readDistrict } from '../../../pipeline/district/read-district.ts';
import { districtWords, fillDistrictWords } from '../../../scripts/district/district-words.ts';
import { chinese, english } from '../../fixtures/whole-dictionaries.ts';
import { CONTENT_LANGUAGE } from '../../../src/schema/locale.ts';
import type { TestedLocale } from './words.ts';

const DICTIONARIES: Readonly<Record<TestedLocale, object>> = { 'zh-CN': chinese, en: english };
const PLURALS = ['', '_one', '_other'];
const VARIABLE = /\{\{[^}]*\}\}/g;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function textAt(dictionary: object, path: readonly string[]): string | null {
  let found: unknown = dictionary;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return null;
    found = Reflect.get(found, step);
  }
  return typeof found === 'string' ? found : null;
}

const words = districtWords(readDistrict(districtFolder()));

/** What stands in the dictionary under `key`, with its variables; its singular too, where it has one. */
export function textsOf(locale: TestedLocale, key: ParseKeys): readonly string[] {
  const texts = PLURALS.map((plural) => textAt(DICTIONARIES[locale], `${key}${plural}`.split('.'))).filter(
    (text) => text !== null,
  );
  if (texts.length === 0) throw new Error(`The dictionary of ${locale} has no "${key}"`);
  return texts.map((text) =>
    fillDistrictWords(text, { words, language: CONTENT_LANGUAGE[locale], escape: (word) => word }),
  );
}

const withoutVariables = (text: string): string =>
  text
    .split(VARIABLE)
    // A space may be one at which no line ends.
    .map((part) => part.replace(SPECIAL, '\\$&').replaceAll(' ', String.raw`\s`))
    .join('.*');

const alternatives = (locale: TestedLocale, key: ParseKeys): readonly string[] =>
  textsOf(locale, key).map(withoutVariables);

/**
 * Matches the text of `key`, whatever its variables stand for. What it begins or ends with may be anything: looked for from
 * each character to the end, it would take the square of the text's length.
 */
export const patternOf = (locale: TestedLocale, key: ParseKeys): RegExp =>
  new RegExp(
    alternatives(locale, key)
      .map((source) => source.replace(/^\.\*|\.\*$/g, ''))
      .join('|'),
    's',
  );

/** Matches what begins with the text of `key`. */
export const startOf = (locale: TestedLocale, key: ParseKeys): RegExp =>
  new RegExp(`^(?:${alternatives(locale, key).join('|')})`, 's');

/** Matches nothing but the text of `key`, as a name must. */
export const nameOf = (locale: TestedLocale, key: ParseKeys): RegExp =>
  new RegExp(`^(?:${alternatives(locale, key).join('|')})$`, 's');
