import { describe, expect, test } from 'vitest';
import { VISIONS } from '../../colour/simulate-vision.ts';
import { THEMES, type Theme } from '../../../../src/schema/theme.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';
import { AREAS, seenContrast, WAYS } from './seen-contrast.ts';

/** Every colour that data, choice or focus is drawn in over the base map. */
function overlayColors(theme: Theme): Readonly<Record<string, string>> {
  const { category, ui, map } = TOKENS[theme];
  return {
    ...category,
    seal: ui.seal,
    focus: ui.focus,
    reach: ui.reach,
    ink: ui.ink,
    inkSecondary: ui.inkSecondary,
    districtOutline: map.districtOutline,
    metroUnderConstruction: map.metroUnderConstruction,
  };
}

/** The pairs below 3:1, in words, so that a failure names them. */
function tooClose(theme: Theme, grounds: Readonly<Record<string, string>>, vision: (typeof VISIONS)[number]) {
  return Object.entries(overlayColors(theme)).flatMap(([name, color]) =>
    Object.entries(grounds).flatMap(([ground, groundColor]) => {
      const ratio = seenContrast(color, groundColor, vision);
      return ratio < 3 ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

const groundsOf = (theme: Theme, names: readonly (typeof AREAS | typeof WAYS)[number][]) =>
  Object.fromEntries(names.map((name) => [name, TOKENS[theme].map[name]]));

describe.each(THEMES)('by %s', (theme) => {
  test.each(VISIONS)('every overlay stands out on every area, %s vision', (vision) => {
    expect(tooClose(theme, groundsOf(theme, AREAS), vision)).toEqual([]);
  });

  test('every overlay stands out on every way', () => {
    expect(tooClose(theme, groundsOf(theme, WAYS), 'normal')).toEqual([]);
  });

  // Ways are narrower than the casing that markers, lines and frames are laid on.
  test.each(VISIONS)('every overlay stands out on its casing, %s vision', (vision) => {
    expect(tooClose(theme, { casing: TOKENS[theme].ui.markerPaper }, vision)).toEqual([]);
  });
});
