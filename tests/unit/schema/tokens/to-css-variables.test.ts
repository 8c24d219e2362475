import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCssVariables } from '../../../../src/schema/tokens/to-css-variables.ts';

const SOURCES = new URL('../../../../src/', import.meta.url);

/** Tokens that stylesheets name. */
function namedInStylesheets(): readonly string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.css') && !file.endsWith('theme.css'))
    .flatMap(
      (file) => readFileSync(new URL(file, SOURCES), 'utf8').match(/--(?:color|map|label)-[\w-]+/g) ?? [],
    );
  // Set by the map itself.
  return [...new Set(names)].filter((name) => name !== '--map-furniture-bottom').sort();
}

test('gives the category colours and every token that a stylesheet names, and no other', () => {
  const names = Object.keys(toCssVariables('day'));
  const categories = names.filter((name) => name.startsWith('--category-'));
  expect(categories).toHaveLength(9);
  expect(names.filter((name) => !categories.includes(name)).sort()).toEqual(namedInStylesheets());
});

test('names tokens in kebab case', () => {
  expect(toCssVariables('day')).toMatchObject({
    '--color-ink-secondary': '#5b5548',
    '--category-culture-street': '#681137',
    '--map-district-outline': expect.stringMatching(/^#[0-9a-f]{6}$/) as unknown,
  });
});

test('gives both themes the same names', () => {
  expect(Object.keys(toCssVariables('night'))).toEqual(Object.keys(toCssVariables('day')));
});
