import { expect, test } from 'vitest';
import { colorDifference, toLab } from '../../colour/color-difference.ts';
import { toLinearRgb } from '../../colour/linear-rgb.ts';
import { simulateVision, type Vision } from '../../colour/simulate-vision.ts';
import { KNOWN_CATEGORIES } from '../../../../src/schema/category.ts';
import type { Theme } from '../../../../src/schema/theme.ts';
import { TOKENS } from '../../../../src/schema/tokens/tokens.ts';

/** The smallest CIEDE2000 distance of two categories that are on the map, as the visual design promises it. */
const SMALLEST: Readonly<Record<Theme, Readonly<Record<Vision, number>>>> = {
  day: { normal: 17.5, protan: 9.5, deutan: 10.2, tritan: 9.3 },
  night: { normal: 23.4, protan: 12.2, deutan: 12, tritan: 11.8 },
};

function smallestDifference(theme: Theme, vision: Vision): number {
  // Governance has no place on the map.
  const mapped = KNOWN_CATEGORIES.filter((category) => category !== 'governance');
  const colors = mapped.map((category) =>
    toLab(simulateVision(toLinearRgb(TOKENS[theme].category[category]), vision)),
  );
  const differences = colors.flatMap((one, index) =>
    colors.slice(index + 1).map((other) => colorDifference(one, other)),
  );
  expect(differences).toHaveLength(28);
  return Math.min(...differences);
}

const cases = (['day', 'night'] as const).flatMap((theme) =>
  (['normal', 'protan', 'deutan', 'tritan'] as const).map((vision) => ({ theme, vision })),
);

test.each(cases)('categories are told apart by $theme with $vision vision', ({ theme, vision }) => {
  expect(smallestDifference(theme, vision)).toBeCloseTo(SMALLEST[theme][vision], 1);
});
