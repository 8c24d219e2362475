import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFacets } from '../../../../src/domain/facets/apply-facets.ts';
import { countFacet } from '../../../../src/domain/facets/count-facet.ts';
import {
  activeChoices,
  clearFacet,
  isUnfiltered,
  toggleChoice,
  withKnownSubdistricts,
} from '../../../../src/domain/facets/facet-selection.ts';
import { overviewByCategory } from '../../../../src/domain/facets/overview.ts';
import { suggestLoosening } from '../../../../src/domain/facets/suggest-loosening.ts';
import { FACET_VALUES, NO_SELECTION } from '../../../../src/schema/facets.ts';
import type { FacetSelection } from '../../../../src/schema/facets.ts';
import { initiativeId, locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

const { location } = locatedInitiative('any');
const market = locatedInitiative('market', { category: 'market', status: 'open' });
const line = locatedInitiative('line', {
  category: 'transport',
  kind: 'works',
  status: 'under-construction',
  sections: ['reform-5-livelihood', 'h1-review'],
  location: { ...location, accuracyMeters: 900 },
});
const outside = locatedInitiative('outside', { category: 'industry', status: 'planned' });
const fund = unlocatedInitiative('fund', { category: 'governance', kind: 'programme', status: 'planned' });
const all = [market, line, outside, fund];

const context = {
  subdistrictIds: ['gudang', 'xixi'],
  subdistrictIdOf: new Map([
    [initiativeId('market'), 'gudang'],
    [initiativeId('line'), 'xixi'],
  ]),
};
const select = (selection: Partial<FacetSelection>): FacetSelection => ({ ...NO_SELECTION, ...selection });
const idsOf = (selection: Partial<FacetSelection>) =>
  applyFacets(all, select(selection), context).map(({ id }) => id);

describe('applyFacets', () => {
  test('lets everything through without a choice', () => {
    expect(idsOf({})).toEqual(['market', 'line', 'outside', 'fund']);
  });

  test('takes any of the values of a facet', () => {
    expect(idsOf({ category: ['market', 'governance'] })).toEqual(['market', 'fund']);
  });

  test('wants every facet fulfilled', () => {
    expect(idsOf({ status: ['planned'], located: ['located'] })).toEqual(['outside']);
  });

  test('tells kinds apart', () => {
    expect(idsOf({ kind: ['works', 'programme'] })).toEqual(['line', 'fund']);
  });

  test('finds an initiative in each of its sections', () => {
    expect(idsOf({ section: ['reform-5-livelihood'] })).toEqual(['line']);
  });

  test('asks for a sub-district, or for what lies outside', () => {
    expect(idsOf({ subdistrict: ['xixi'] })).toEqual(['line']);
    expect(idsOf({ subdistrict: ['outside'] })).toEqual(['outside']);
  });

  test('does not ask for sub-districts while none could be read', () => {
    const unread = { subdistrictIds: [], subdistrictIdOf: new Map() };
    const selection = select({ subdistrict: ['xixi'], status: ['planned'] });
    expect(applyFacets(all, selection, unread).map(({ id }) => id)).toEqual(['outside', 'fund']);
    expect([...countFacet('subdistrict', all, { selection, context: unread })]).toEqual([]);
  });

  test('does not ask what has no place how exact it is', () => {
    expect(idsOf({ accuracy: ['exact'] })).toEqual(['market', 'outside']);
    expect(idsOf({ accuracy: ['area'] })).toEqual(['line']);
  });
});

describe('countFacet', () => {
  test('counts what each choice would leave with the other facets as they are', () => {
    const selection = select({ status: ['planned'], category: ['industry'] });
    const categories = countFacet('category', all, { selection, context });

    const statuses = countFacet('status', all, { selection, context });

    expect([...statuses.keys()]).toEqual(FACET_VALUES.status);
    expect([...statuses].filter(([, count]) => count > 0)).toEqual([['planned', 1]]);
    expect(categories.get('governance')).toBe(1);
    expect(categories.get('market')).toBe(0);
  });

  test('has a count for every sub-district', () => {
    expect([...countFacet('subdistrict', [], { selection: NO_SELECTION, context })]).toEqual([
      ['gudang', 0],
      ['xixi', 0],
      ['outside', 0],
    ]);
  });

  test('agrees with the list that the choice leads to', () => {
    const choice = <T>(values: readonly T[]) => fc.subarray([...values]);
    const selections = fc.record({
      category: choice(FACET_VALUES.category),
      kind: choice(FACET_VALUES.kind),
      status: choice(FACET_VALUES.status),
      section: choice(FACET_VALUES.section),
      subdistrict: choice(['gudang', 'xixi', 'outside']),
      located: choice(FACET_VALUES.located),
      accuracy: choice(FACET_VALUES.accuracy),
    });
    fc.assert(
      fc.property(selections, fc.constantFrom(...FACET_VALUES.status), (selection, status) => {
        expect(countFacet('status', all, { selection, context }).get(status)).toBe(
          applyFacets(all, { ...selection, status: [status] }, context).length,
        );
      }),
    );
  });
});

describe('suggestLoosening', () => {
  test('has nothing to say while something is left', () => {
    expect(suggestLoosening(all, select({ status: ['planned'] }), context)).toEqual([]);
  });

  test('names the facets whose clearing helps, the most helpful first', () => {
    const selection = select({ status: ['planned'], category: ['market'] });

    expect(suggestLoosening(all, selection, context)).toEqual([
      { facets: ['category'], wouldLeave: 2 },
      { facets: ['status'], wouldLeave: 1 },
    ]);
  });

  test('names two together when neither helps alone', () => {
    const selection = select({ category: ['market'], status: ['planned'], subdistrict: ['xixi'] });

    expect(suggestLoosening(all, selection, context)).toEqual([
      { facets: ['category', 'subdistrict'], wouldLeave: 2 },
      { facets: ['category', 'status'], wouldLeave: 1 },
      { facets: ['status', 'subdistrict'], wouldLeave: 1 },
    ]);
  });

  test('has nothing to say where there is nothing', () => {
    expect(suggestLoosening([], select({ status: ['open'] }), context)).toEqual([]);
  });
});

describe('the selection', () => {
  test('takes a value in and out', () => {
    const once = toggleChoice(NO_SELECTION, 'status', 'open');

    expect(once.status).toEqual(['open']);
    expect(toggleChoice(once, 'status', 'open')).toEqual(NO_SELECTION);
  });

  test('lists its choices as chips', () => {
    expect(activeChoices(select({ located: ['unlocated'], category: ['market'] }))).toEqual([
      { facet: 'category', value: 'market' },
      { facet: 'located', value: 'unlocated' },
    ]);
  });

  test('is unfiltered again once its facet is cleared', () => {
    const selection = select({ accuracy: ['near'] });

    expect(isUnfiltered(selection)).toBe(false);
    expect(isUnfiltered(clearFacet(selection, 'accuracy'))).toBe(true);
  });

  test('drops sub-districts that the data do not know', () => {
    const selection = select({ subdistrict: ['gudang', 'atlantis', 'outside'] });

    expect(withKnownSubdistricts(selection, ['gudang']).subdistrict).toEqual(['gudang', 'outside']);
    expect(withKnownSubdistricts(selection, ['gudang', 'atlantis'])).toBe(selection);
  });
});

describe('the overview', () => {
  test('has a row for every category, its units in the order of the statuses', () => {
    const open = locatedInitiative('open', { category: 'market', status: 'open' });
    const planned = locatedInitiative('planned', { category: 'market', status: 'planned' });
    const rows = overviewByCategory([planned, open, fund]);

    expect(rows).toHaveLength(9);
    expect(rows.filter(({ units }) => units.length > 0)).toEqual([
      { category: 'market', units: ['open', 'planned'], mapped: 2 },
      { category: 'governance', units: ['planned'], mapped: 0 },
    ]);
  });
});
