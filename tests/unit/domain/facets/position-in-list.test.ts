import { describe, expect, it } from 'vitest';
import { positionInList } from '../../../../src/domain/facets/position-in-list.ts';

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
