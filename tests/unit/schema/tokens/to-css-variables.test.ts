import { expect, test } from 'vitest';
import { toCssVariables } from '../../../../src/schema/tokens/to-css-variables.ts';

test('names every group of tokens in kebab case', () => {
  expect(toCssVariables('day')).toMatchObject({
    '--color-ink-secondary': '#5b5548',
    '--category-culture-street': '#681137',
    '--map-tea-garden': '#d3deaf',
    '--label-hill': '#465834',
    '--sequence-6': '#123a55',
  });
});

test('gives both themes the same names', () => {
  expect(Object.keys(toCssVariables('night'))).toEqual(Object.keys(toCssVariables('day')));
});
