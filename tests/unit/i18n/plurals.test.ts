import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { english } from '../../fixtures/whole-dictionaries.ts';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );

const texts = leaves(english);
const baseOf = (key: string): string => key.replace(/_(?:one|other)$/, '');
const { t } = createTranslator('en', english);

/** What every text that holds a number says when all its numbers are `value`. */
const saidWith = (value: number): readonly string[] => {
  const numbered = texts.filter(([, text]) => /\{\{(?:count\b|\w+, number\}\})/.test(text));
  return [...new Set(numbered.map(([key]) => baseOf(key)))].map((key) => {
    const names = texts
      .filter(([other]) => baseOf(other) === key)
      .flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)(, number)?\}\}/g)]);
    const values = names.map(([, name, isNumber]) =>
      isNumber === undefined && name !== 'count' ? [name, 'X'] : [name, value],
    );
    return `${key}: ${t(key, { ...(Object.fromEntries(values) as Record<string, unknown>), defaultValue: '' })}`;
  });
};

/** Words that end in s and are no plural. */
const NO_PLURALS = '(?!is\\b|has\\b|lies\\b|was\\b|minute’s\\b|this\\b)';

describe('English texts with a number', () => {
  it('have a singular and a plural where they count', () => {
    const counting = texts.filter(([, text]) => text.includes('{{count')).map(([key]) => key);
    expect(counting.filter((key) => !/_(?:one|other)$/.test(key))).toEqual([]);
    const missing = counting.map(baseOf).flatMap((key) => [`${key}_one`, `${key}_other`]);
    const known = new Set(texts.map(([key]) => key));
    expect(missing.filter((key) => !known.has(key))).toEqual([]);
  });

  it('speak of one in the singular', () => {
    const wrong = new RegExp(`(?:^|[^.,\\d])\\b1\\*? (?:${NO_PLURALS}[a-z-]+s|are|have|lie|were)\\b`);
    expect(saidWith(1).filter((text) => wrong.test(text))).toEqual([]);
  });

  it('speak of none in the plural', () => {
    const singulars = /\b0\*? (?:is|has|lies|was|entry|place|minute|fact|town|subdistrict|building)\b/;
    expect(saidWith(0).filter((text) => singulars.test(text))).toEqual([]);
  });

  it('put a noun beside a number only where they can count it', () => {
    const nouns =
      /\{\{(?!count\b)\w+, number\}\}\*? (?:entries|places|minutes|facts|towns|subdistricts|buildings|metro)/;
    expect(texts.filter(([, text]) => nouns.test(text)).map(([key]) => key)).toEqual([]);
  });
});
