import { describe, expect, it } from 'vitest';
import { chinese, english } from '../../fixtures/whole-dictionaries.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

const variablesOf = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
const withoutSingulars = (keys: readonly string[]) => keys.filter((key) => !key.endsWith('_one'));

/** English rows have no room for the name of the station; the panel gives it. */
const SHORTER_IN_ENGLISH = ['explore.fromMetro'];

const chineseTexts = new Map(leaves(chinese));
const englishTexts = new Map(leaves(english));

describe('the dictionaries', () => {
  it('have the same keys, singulars apart', () => {
    expect(withoutSingulars([...englishTexts.keys()]).sort()).toEqual([...chineseTexts.keys()].sort());
  });

  it('give English a singular for every counted text', () => {
    const counted = [...chineseTexts.keys()].filter((key) => key.endsWith('_other'));
    const missing = counted.filter((key) => !englishTexts.has(key.replace(/_other$/, '_one')));
    expect(missing).toEqual([]);
  });

  it('use the same variables for the same text', () => {
    const different = [...chineseTexts].filter(
      ([key, text]) =>
        !SHORTER_IN_ENGLISH.includes(key) &&
        variablesOf(text).join() !== variablesOf(englishTexts.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...chineseTexts, ...englishTexts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leave no Chinese in English but the names of the languages', () => {
    const mixed = [...englishTexts].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(mixed).toEqual([
      'app.switchLanguage.zh-CN',
      'app.switchLanguage.zh-Hant',
      'app.switchLanguageShort.zh-CN',
      'app.switchLanguageShort.zh-Hant',
    ]);
  });
});
