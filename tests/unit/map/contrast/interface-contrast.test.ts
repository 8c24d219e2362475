import { expect, test } from 'vitest';
import { THEMES } from '../../../../src/schema/theme.ts';
import type { InterfaceColors } from '../../../../src/schema/tokens/theme-tokens.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';
import { seenContrast } from './seen-contrast.ts';

type Pair = readonly [keyof InterfaceColors, keyof InterfaceColors];

const TEXTS: readonly Pair[] = [
  ...(['ink', 'inkSecondary', 'inkTertiary', 'sealText'] as const).flatMap((text): readonly Pair[] =>
    (['panel', 'spine', 'field'] as const).map((ground) => [text, ground]),
  ),
  ['onSeal', 'seal'],
];

/** Field borders, focus, the mark of what is current. */
const SIGNS: readonly Pair[] = (['inkTertiary', 'focus', 'seal', 'reach'] as const).flatMap(
  (sign): readonly Pair[] => (['panel', 'spine', 'field'] as const).map((ground) => [sign, ground]),
);

test.each(THEMES)('texts are legible on every ground of the interface by %s', (theme) => {
  const { ui } = TOKENS[theme];
  const low = TEXTS.filter(([text, ground]) => seenContrast(ui[text], ui[ground]) < 4.5);
  expect(low).toEqual([]);
});

test.each(THEMES)('signs are seen on every ground of the interface by %s', (theme) => {
  const { ui } = TOKENS[theme];
  expect(SIGNS.filter(([sign, ground]) => seenContrast(ui[sign], ui[ground]) < 3)).toEqual([]);
});
