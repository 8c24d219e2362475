import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../search/committed-data.ts';
import { compareAreasSteps, compareSetsSteps } from '../../../../src/domain/compare/compare-places.ts';
import { describeComparison } from '../../../../src/domain/compare/describe-comparison.ts';
import { differenceRange, type PlaceChance } from '../../../../src/domain/compare/difference-range.ts';
import { sitesOf } from '../../../../src/domain/place/sites.ts';
import { finish } from '../../../../src/domain/steps.ts';
import { type StudyPlace, toStudyPlace } from '../../../../src/domain/study/study-place.ts';
import type { SubdistrictFeature } from '../../../../src/schema/subdistrict.ts';

const compareSets = (...question: Parameters<typeof compareSetsSteps<StudyPlace, SubdistrictFeature>>) =>
  finish(compareSetsSteps(...question));
const { initiatives, subdistricts } = readSearchContent();
const places = initiatives.flatMap(sitesOf).map(toStudyPlace);
const ofCategory = (category: string) => places.filter((place) => place.category === category);

/** By trying all ways in which places may count. */
function bruteForce(chances: readonly PlaceChance[]): Readonly<{ from: number; to: number }> {
  const likely = new Map<number, number>();
  for (let way = 0; way < 3 ** chances.length; way += 1) {
    let [rest, chance, difference] = [way, 1, 0];
    for (const { first, second } of chances) {
      const side = rest % 3;
      rest = Math.floor(rest / 3);
      chance *= side === 0 ? 1 - first - second : side === 1 ? first : second;
      difference += side === 0 ? 0 : side === 1 ? 1 : -1;
    }
    likely.set(difference, (likely.get(difference) ?? 0) + chance);
  }
  const sorted = [...likely].sort(([a], [b]) => a - b);
  const beyond = (share: number): number => {
    let sum = 0;
    return sorted.find(([, chance]) => (sum += chance) > share - 1e-9)?.[0] ?? NaN;
  };
  return { from: beyond(0.05), to: beyond(0.95) };
}

describe('the difference of two counts', () => {
  it('equals all ways in which the places may lie, counted one by one', () => {
    const chance = fc
      .tuple(
        fc.double({ min: 0.01, max: 0.98, noNaN: true }),
        fc.double({ min: 0.01, max: 0.98, noNaN: true }),
      )
      .map(([first, part]) => ({ first, second: (1 - first) * part }));
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 6 }), (chances) => {
        expect(differenceRange(chances)).toEqual(bruteForce(chances));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('is one number where all places are exact', () => {
    const chances = [1, 1, 0].map((first) => ({ first, second: 1 - first }));
    expect(differenceRange(chances)).toEqual({ from: 1, to: 1 });
  });
});

describe('two sets', () => {
  const compared = compareSets(ofCategory('culture-venue'), ofCategory('livelihood'), subdistricts);

  it('have rows that add up to the whole', () => {
    for (const side of ['first', 'second'] as const)
      expect(compared.rows.reduce((sum, row) => sum + row[side].count, 0)).toBe(compared.whole[side].count);
    const sum = compared.rows.reduce((all, { difference }) => all + difference, 0);
    expect(sum).toBe(compared.whole.difference);
  });

  it('turned round have the opposite difference', () => {
    const turned = compareSets(ofCategory('livelihood'), ofCategory('culture-venue'), subdistricts);
    turned.rows.forEach((row, at) => {
      expect(row.difference).toBe(0 - (compared.rows[at]?.difference ?? NaN));
      expect(row.range.from).toBe(0 - (compared.rows[at]?.range.to ?? NaN));
    });
  });

  it('that are the same differ in nothing, however badly they are located', () => {
    const same = compareSets(places, places, subdistricts);
    for (const { difference, range } of [...same.rows, same.whole])
      expect({ difference, range }).toEqual({ difference: 0, range: { from: 0, to: 0 } });
    expect(describeComparison(same)).toMatchObject({ more: 'neither', most: null, unlike: 0 });
  });

  it('are told to be few, and without a share, below what is stated', () => {
    const few = compareSets(ofCategory('market').slice(0, 3), places, subdistricts);
    expect(describeComparison(few)).toMatchObject({ isFew: true, unlike: null, more: 'second' });
  });
});

it('two areas have by kind what the spread has in them', () => {
  const [first, second] = [subdistricts[0], subdistricts[6]];
  if (first === undefined || second === undefined) throw new Error('No areas');
  const kinds = [...new Set(places.map(({ category }) => category))];
  const { rows, whole } = finish(
    compareAreasSteps(places, [first, second], {
      ...{ areas: subdistricts, kinds, kindOf: ({ category }) => category },
    }),
  );
  expect(rows.reduce((sum, row) => sum + row.first.count, 0)).toBe(whole.first.count);
  const bySet = compareSets(places, [], subdistricts).rows;
  expect(whole.first.count).toBe(bySet[0]?.first.count);
  expect(whole.second.count).toBe(bySet[6]?.first.count);
});
