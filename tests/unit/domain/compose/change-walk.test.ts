import { describe, expect, it } from 'vitest';
import {
  addStop,
  inOrder,
  makeFirst,
  makeLast,
  moveStop,
  removeStop,
  stayAt,
} from '../../../../src/domain/compose/change-walk.ts';
import { checkSumOf, isSamePlace } from '../../../../src/domain/compose/walk-places.ts';
import { type ComposedTour, EMPTY_WALK, type WalkStop } from '../../../../src/schema/composed-tour.ts';
import { fail } from '../../../../src/schema/result.ts';

const stop = (id: string): WalkStop => ({ place: { kind: 'site', id }, stayMinutes: 10 });
const walkOf = (ids: string, change: Partial<ComposedTour> = {}): ComposedTour => ({
  ...EMPTY_WALK,
  stops: Array.from(ids, stop),
  ...change,
});
const idsOf = ({ stops }: ComposedTour): string =>
  stops.map(({ place }) => (place.kind === 'site' ? place.id : '?')).join('');
const added = (walk: ComposedTour, id: string) => {
  const result = addStop(walk, stop(id));
  return result.ok ? idsOf(result.value) : result.error;
};

describe('a stop', () => {
  it('is added at the end, or before the one that is to be last', () => {
    expect(added(walkOf('ab'), 'c')).toBe('abc');
    expect(added(walkOf('ab', { end: 'last' }), 'c')).toBe('acb');
    expect(added(walkOf('a', { end: 'last' }), 'c')).toBe('ac');
  });

  it('is not added twice in a row, but again later', () => {
    expect(added(walkOf('ab'), 'b')).toBe('twice');
    expect(added(walkOf('ab', { end: 'last' }), 'b')).toBe('twice');
    expect(added(walkOf('ab'), 'a')).toBe('aba');
  });

  it('is not added when there are 25', () => {
    const full = walkOf('abcdefghijklmnopqrstuvwxy');
    expect(addStop(full, stop('z'))).toEqual(fail('full'));
    expect(added(removeStop(full, 0), 'z')).toBe('bcdefghijklmnopqrstuvwxyz');
  });

  it('moves up and down, and not beyond the ends', () => {
    expect(idsOf(moveStop(walkOf('abc'), 0, 2))).toBe('bca');
    expect(idsOf(moveStop(walkOf('abc'), 2, 1))).toBe('acb');
    const walk = walkOf('abc');
    for (const [from, to] of [
      [0, -1],
      [2, 3],
      [5, 0],
      [1, 1],
    ] as const)
      expect(moveStop(walk, from, to)).toBe(walk);
  });

  it('stays within what there may be', () => {
    expect([-5, 12.4, 500].map((minutes) => stayAt(walkOf('a'), 0, minutes).stops[0]?.stayMinutes)).toEqual([
      0, 12, 180,
    ]);
  });
});

describe('where a walk begins and ends', () => {
  it('is a stop that is made so, until another takes its place', () => {
    const walk = makeLast(makeFirst(walkOf('abc'), 2), 1);
    expect([idsOf(walk), walk.start, walk.end]).toEqual(['cba', 'first', 'last']);
    expect(moveStop(walk, 1, 0)).toMatchObject({ start: 'any', end: 'last' });
    expect(moveStop(walk, 1, 2)).toMatchObject({ start: 'first', end: 'any' });
    expect(removeStop(walk, 0)).toMatchObject({ start: 'any', end: 'last' });
    expect(removeStop(walk, 2)).toMatchObject({ start: 'first', end: 'any' });
    expect(removeStop(walk, 1)).toMatchObject({ start: 'first', end: 'last' });
  });
});

it('an order puts the stops where it says', () => {
  expect(idsOf(inOrder(walkOf('abcd'), [2, 0, 3, 1]))).toBe('cadb');
});

it('a place is the same by its id and by the check sum that a link carries of it', () => {
  const bySum = { kind: 'site', id: `#${checkSumOf('liuxia-old-street').toString(16)}` } as const;
  expect(isSamePlace(bySum, { kind: 'site', id: 'liuxia-old-street' })).toBe(true);
  expect(isSamePlace(bySum, { kind: 'station', id: 'liuxia-old-street' })).toBe(false);
});
