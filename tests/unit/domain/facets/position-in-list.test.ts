import { describe, expect, it } from 'vitest';
import { positionAmong, positionInList } from '../../../../src/domain/facets/position-in-list.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('positionInList', () => {
  it('knows the neighbours', () => {
    expect(positionInList([a, b, c], 'b')).toEqual({ previous: a, next: c, position: 2, total: 3 });
  });

  it('has none before the first and after the last', () => {
    expect(positionInList([a], 'a')).toEqual({ previous: null, next: null, position: 1, total: 1 });
  });

  it('is null for what the list does not hold', () => {
    expect(positionInList([a], 'b')).toBeNull();
  });
});

describe('positionAmong', () => {
  const [market, street] = [
    { id: 'market', location: {} },
    { id: 'street', location: {} },
  ];
  const [fund, plan] = [
    { id: 'fund', location: null },
    { id: 'plan', location: null },
  ];
  const all = [market, fund, street, plan];

  it('counts in the list that is shown', () => {
    expect(positionAmong({ listed: [street, fund], all }, fund)).toEqual({
      previous: street,
      next: null,
      position: 2,
      total: 2,
    });
  });

  it('counts among those of its kind, mapped or not, when the list does not hold it', () => {
    expect(positionAmong({ listed: [street], all }, fund)).toMatchObject({ previous: null, next: plan });
    expect(positionAmong({ listed: [fund], all }, street)).toMatchObject({ previous: market, next: null });
  });
});
