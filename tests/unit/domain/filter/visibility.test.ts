import { describe, expect, it } from 'vitest';
import { countByStatus, overviewByCategory } from '../../../../src/domain/filter/overview.ts';
import { positionInList } from '../../../../src/domain/filter/position-in-list.ts';
import { listInitiatives, listMapped, listUnlocated } from '../../../../src/domain/filter/visibility.ts';
import type { Initiative } from '../../../../src/schema/initiative.ts';

type Judged = Pick<Initiative, 'category' | 'status' | 'location'> & { id: string };

const somewhere = {} as NonNullable<Initiative['location']>;
const market: Judged = { id: 'market', category: 'market', status: 'open', location: somewhere };
const plannedMarket: Judged = { id: 'planned', category: 'market', status: 'planned', location: somewhere };
const school: Judged = { id: 'school', category: 'education', status: 'refurbished', location: somewhere };
const fund: Judged = { id: 'fund', category: 'governance', status: 'open', location: null };
const service: Judged = { id: 'service', category: 'market', status: 'open', location: null };
const all = [market, plannedMarket, school, fund, service];

const everything = { hiddenCategories: [], hiddenStatuses: [] } as const;

describe('visibility', () => {
  it('lists what has a place and is not hidden, in the given order', () => {
    expect(listMapped(all, everything)).toEqual([market, plannedMarket, school]);
    expect(listMapped(all, { ...everything, hiddenCategories: ['market'] })).toEqual([school]);
    expect(listMapped(all, { ...everything, hiddenStatuses: ['open', 'planned'] })).toEqual([school]);
  });

  it('lists what has no place, hidden categories apart', () => {
    const visibility = { ...everything, hiddenCategories: ['market'] } as const;
    expect(listUnlocated(all, { visibility, category: null })).toEqual([fund]);
  });

  it('lists a category that was asked for by name even when it is hidden on the map', () => {
    const visibility = { ...everything, hiddenCategories: ['market'] } as const;
    expect(listUnlocated(all, { visibility, category: 'market' })).toEqual([service]);
  });

  it('follows the listing', () => {
    expect(listInitiatives(all, { visibility: everything, listing: { kind: 'mapped' } })).toHaveLength(3);
    const listing = { kind: 'unlocated', category: 'governance' } as const;
    expect(listInitiatives(all, { visibility: everything, listing })).toEqual([fund]);
  });
});

describe('overview', () => {
  it('has a row for every category, its units in the order of the statuses', () => {
    const rows = overviewByCategory([plannedMarket, market, fund]);
    expect(rows).toHaveLength(9);
    expect(rows.find(({ category }) => category === 'market')).toEqual({
      category: 'market',
      units: ['open', 'planned'],
      mapped: 2,
    });
    expect(rows.find(({ category }) => category === 'governance')).toEqual({
      category: 'governance',
      units: ['open'],
      mapped: 0,
    });
    expect(rows.find(({ category }) => category === 'transport')).toEqual({
      category: 'transport',
      units: [],
      mapped: 0,
    });
  });

  it('counts the statuses', () => {
    expect(countByStatus(all)).toEqual({ open: 3, refurbished: 1, 'under-construction': 0, planned: 1 });
  });
});

describe('positionInList', () => {
  it('knows the neighbours', () => {
    expect(positionInList(all, 'planned')).toEqual({ previous: market, next: school, position: 2, total: 5 });
  });

  it('has none before the first and after the last', () => {
    expect(positionInList([market], 'market')).toEqual({ previous: null, next: null, position: 1, total: 1 });
  });

  it('is null for what the list does not hold', () => {
    expect(positionInList([market], 'school')).toBeNull();
  });
});
