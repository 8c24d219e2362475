import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk, idsOf } from './any-walk.ts';
import { formatKept, freeId, freeName, readKept } from '../../../../src/domain/compose/kept-walks.ts';
import { EMPTY_WALK } from '../../../../src/schema/composed-tour.ts';

const NO_IDS = { sites: [], stations: [] };
const numbered = (name: string, number: number) => `${name} (${String(number)})`;

describe('a kept walk', () => {
  it('is read as it was stored', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(readKept(formatKept('w7', walk), idsOf(walk))).toEqual({ id: 'w7', walk });
      }),
    );
  });

  it('keeps its place in the list when it cannot be read', () => {
    expect(readKept('w3 rubbish', NO_IDS)).toEqual({ id: 'w3', walk: null });
    expect(readKept('', NO_IDS)).toEqual({ id: '', walk: null });
    expect(readKept(formatKept('w1', EMPTY_WALK), NO_IDS).walk).toEqual(EMPTY_WALK);
  });
});

describe('what tells kept walks apart', () => {
  it('is an id that is free', () => {
    expect(freeId([])).toBe('w1');
    expect(freeId(['w1', 'w3'])).toBe('w2');
  });

  it('is a name that is free, never longer than a name may be', () => {
    expect(freeName('Tea', ['Art'], numbered)).toBe('Tea');
    expect(freeName('Tea', ['Tea', 'Tea (2)'], numbered)).toBe('Tea (3)');
    const long = 'x'.repeat(40);
    expect(freeName(long, [long], numbered)).toBe(`${'x'.repeat(36)} (2)`);
  });
});
