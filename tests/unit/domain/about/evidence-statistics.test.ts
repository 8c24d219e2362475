import { expect, it } from 'vitest';
import { buildLocated, buildUnlocated } from '../../../browser/ui/build-atlas.ts';
import { spread } from '../place/sample-spread.ts';
import { evidenceStatistics } from '../../../../src/domain/about/evidence-statistics.ts';

const fact = (weak: boolean) => ({ text: { zh: '事', en: 'Fact' }, sources: ['s'], weak });

const at = (id: string, accuracyMeters: number) => {
  const initiative = buildLocated(id, { zh: id, en: id });
  return { ...initiative, location: { ...initiative.location, accuracyMeters } };
};

const noPlace = buildUnlocated('fund', { zh: '基金', en: 'Fund' });

it('counts how well each entry is located and known', () => {
  const near = { ...at('b', 150), facts: [fact(false), fact(true)], statusDate: '2024-05' };
  const statistics = evidenceStatistics([at('a', 60), near, at('c', 151), at('d', 3000), noPlace, spread]);
  expect(statistics).toEqual({
    total: 6,
    located: 4,
    spread: 1,
    byAccuracy: { exact: 1, near: 1, approximate: 1, area: 1 },
    standIns: 0,
    unlocated: { 'no-place': 0, 'not-found': 0, [noPlace.unlocated.reason]: 1 },
    facts: 2,
    weakFacts: 1,
    withoutFacts: 5,
    statusByReportOnly: 5,
  });
});

it('is all zero for nothing', () => {
  expect(
    Object.values(evidenceStatistics([])).filter((value) => typeof value === 'number' && value !== 0),
  ).toEqual([]);
});
