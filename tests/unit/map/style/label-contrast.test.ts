import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../../src/schema/category.ts';
import { THEMES } from '../../../../src/schema/theme.ts';
import type { LabelColors, MapColors } from '../../../../src/schema/tokens/theme-tokens.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';
import { contrast } from './contrast.ts';

test('the measure itself: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

/** The ground each kind of label lies on. Neighbours' names are context only and left out. */
const GROUNDS: readonly (readonly [keyof LabelColors, readonly (keyof MapColors)[]])[] = [
  ['water', ['water']],
  ['hill', ['wood']],
  ['subdistrict', ['land', 'residential']],
  ['road', ['land', 'residential']],
  ['place', ['land', 'residential']],
  ['park', ['park', 'grass']],
  ['station', ['land', 'residential']],
];

const cases = THEMES.flatMap((theme) =>
  GROUNDS.flatMap(([label, grounds]) => grounds.map((ground) => ({ theme, label, ground }))),
);

test.each(cases)('$label labels are legible on $ground by $theme', ({ theme, label, ground }) => {
  const tokens = TOKENS[theme];
  expect(contrast(tokens.label[label], tokens.map[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(cases)('$label labels are legible on their halo by $theme', ({ theme, label }) => {
  const { label: colors } = TOKENS[theme];
  expect(contrast(colors[label], colors.halo)).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('names of places and of the chosen place are legible on the halo by %s', (theme) => {
  const { ui, label } = TOKENS[theme];
  expect(contrast(ui.ink, label.halo)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ui.sealText, label.halo)).toBeGreaterThanOrEqual(4.5);
});

const SURFACES = [
  'land',
  'residential',
  'campus',
  'wood',
  'teaGarden',
  'park',
  'wetland',
  'water',
  'building',
] as const;

test.each(THEMES.flatMap((theme) => CATEGORIES.map((category) => ({ theme, category }))))(
  'markers of $category stand out on every surface by $theme',
  ({ theme, category }) => {
    const tokens = TOKENS[theme];
    for (const surface of SURFACES) {
      expect(contrast(tokens.category[category], tokens.map[surface])).toBeGreaterThanOrEqual(3);
    }
  },
);
