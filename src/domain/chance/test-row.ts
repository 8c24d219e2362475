import type { ChanceTest, TestRow } from './chance-question.ts';
import type { Measured } from './measured.ts';
import { quantile, ranged } from './ranged.ts';
import { greaterP, twoSidedP } from './rank-p.ts';

/** How far something is off can only be too great; everything else too great or too small. */
const P_OF: Readonly<Record<ChanceTest, typeof greaterP>> = {
  deviation: greaterP,
  nearest: twoSidedP,
  offCenter: greaterP,
  chiSquare: twoSidedP,
  moran: twoSidedP,
  generalG: twoSidedP,
};
const MIDDLE = { from: 0.025, to: 0.975 } as const;

/** A number of the places beside the same of chance. */
export function testRow(
  test: ChanceTest,
  { real, simulated, resampled }: Pick<Measured, 'real' | 'simulated' | 'resampled'>,
): TestRow {
  const byChance = Float64Array.from(simulated, (measures) => measures[test]);
  const inDoubt = Float64Array.from(resampled, (measures) => measures[test]);
  const p = (value: number): number => P_OF[test](value, byChance);
  return {
    test,
    statistic: ranged(real[test], inDoubt),
    chance: { from: quantile(byChance, MIDDLE.from), to: quantile(byChance, MIDDLE.to) },
    p: ranged(p(real[test]), inDoubt.map(p)),
  };
}
