import { describe, expect, it, test } from 'vitest';
import { colorDifference, toLab } from './color-difference.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { toLinearRgb } from './linear-rgb.ts';
import { simulateVision, VISIONS } from './simulate-vision.ts';

const BLACK = toLinearRgb('#000000');
const WHITE = toLinearRgb('#ffffff');

describe('contrast', () => {
  it('of black and white is 21, in any order', () => {
    expect(contrastRatio(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrastRatio(WHITE, BLACK)).toBeCloseTo(21);
  });

  it('of the grey that just passes on white is 4.54', () => {
    expect(contrastRatio(toLinearRgb('#767676'), WHITE)).toBeCloseTo(4.54, 2);
  });
});

describe('simulated vision', () => {
  test.each(VISIONS)('leaves grey as it is, %s', (vision) => {
    const grey = toLinearRgb('#808080');
    for (const channel of simulateVision(grey, vision)) expect(channel).toBeCloseTo(grey[0], 3);
  });

  it('brings red and green together without red cones, as far as hue goes', () => {
    const apart = (vision: 'normal' | 'protan') => {
      const [red, green] = ['#b00000', '#5c7a00'].map((hex) =>
        toLab(simulateVision(toLinearRgb(hex), vision)),
      );
      return Math.abs((red?.a ?? 0) - (green?.a ?? 0));
    };
    expect(apart('protan')).toBeLessThan(apart('normal') / 5);
  });
});

describe('CIEDE2000', () => {
  /** Pairs of the test data of Sharma, Wu and Dalal 2005: both colours and their difference. */
  const REFERENCE = [
    [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
    [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
    [50, 0, 0, 50, -1, 2, 2.3669],
    [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
    [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
    [50, 2.5, 0, 73, 25, -18, 27.1492],
    [50, 2.5, 0, 58, 24, 15, 19.4535],
    [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
    [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
    [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
    [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
  ] as const;

  test.each(REFERENCE)('of (%f %f %f) and (%f %f %f) is %f', (l1, a1, b1, l2, a2, b2, difference) => {
    const [one, other] = [
      { l: l1, a: a1, b: b1 },
      { l: l2, a: a2, b: b2 },
    ];
    expect(colorDifference(one, other)).toBeCloseTo(difference, 4);
    expect(colorDifference(other, one)).toBeCloseTo(difference, 4);
  });
});
