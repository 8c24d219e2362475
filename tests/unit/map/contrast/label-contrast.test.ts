import { expect, test } from 'vitest';
import { THEMES } from '../../../../src/schema/theme.ts';
import type { LabelColors, MapColors } from '../../../../src/schema/tokens/theme-tokens.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';
import { seenContrast } from './seen-contrast.ts';

/** The ground each kind of label lies on. */
const GROUNDS: readonly (readonly [keyof LabelColors, readonly (keyof MapColors)[]])[] = [
  ['water', ['water']],
  ['hill', ['wood', 'scrub', 'teaGarden', 'park']],
  ['subdistrict', ['land', 'residential', 'commercial', 'industrial', 'campus', 'constructionLand']],
  ['road', ['land', 'residential', 'commercial', 'minorRoad', 'majorRoad', 'expressway']],
  ['place', ['land', 'residential', 'commercial', 'campus', 'park', 'wood', 'building']],
  ['park', ['park', 'grass', 'wood', 'teaGarden', 'wetland']],
  ['station', ['land', 'residential', 'commercial', 'minorRoad', 'building']],
];

const cases = THEMES.flatMap((theme) =>
  GROUNDS.flatMap(([label, grounds]) => grounds.map((ground) => ({ theme, label, ground }))),
);

test.each(cases)('$label labels are legible on $ground by $theme', ({ theme, label, ground }) => {
  const tokens = TOKENS[theme];
  expect(seenContrast(tokens.label[label], tokens.map[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('every label is legible on its halo by %s, whatever lies below', (theme) => {
  const { halo, neighbour, ...labels } = TOKENS[theme].label;
  for (const color of Object.values(labels)) expect(seenContrast(color, halo)).toBeGreaterThanOrEqual(4.5);
  // Context only: the neighbours are no part of the atlas.
  expect(seenContrast(neighbour, halo)).toBeGreaterThanOrEqual(3);
});

test.each(THEMES)('names of places and of the chosen place are legible on the halo by %s', (theme) => {
  const { ui, label } = TOKENS[theme];
  expect(seenContrast(ui.ink, label.halo)).toBeGreaterThanOrEqual(4.5);
  expect(seenContrast(ui.sealText, label.halo)).toBeGreaterThanOrEqual(4.5);
});
