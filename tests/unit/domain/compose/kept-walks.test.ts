import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk, idsOf } from './any-walk.ts';
import {
  deletedWalk,
  formatKept,
  freeId,
  freeName,
  placeBack,
  readKept,
} from '../../../../src/domain/compose/kept-walks.ts';
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
    const turns = [0.1, 0.1, 0.2];
    const random = () => turns.shift() ?? 0;
    const first = freeId([], random);
    expect(first).toMatch(/^w[0-9a-z]{1,6}$/);
    expect(freeId([first], random)).not.toBe(first);
    expect(turns).toEqual([]);
  });

  it('is a name that is free, never longer than a name may be', () => {
    expect(freeName('Tea', ['Art'], numbered)).toBe('Tea');
    expect(freeName('Tea', ['Tea', 'Tea (2)'], numbered)).toBe('Tea (3)');
    const long = 'x'.repeat(40);
    expect(freeName(long, [long], numbered)).toBe(`${'x'.repeat(36)} (2)`);
  });

  it('is a name that is read back as it was stored, also where it is cut within an emoji', () => {
    const long = '👨‍👩‍👧'.repeat(5);
    const name = freeName(long, [long], numbered);
    expect(name).toBe(`${'👨‍👩‍👧'.repeat(4)} (2)`);
    expect(readKept(formatKept('w1', { ...EMPTY_WALK, name }), NO_IDS).walk?.name).toBe(name);
    expect(freeName(long, [long, name], numbered)).toBe(`${'👨‍👩‍👧'.repeat(4)} (3)`);
  });

  it('is cut between whole signs too where the browser knows no more of characters', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      const name = freeName('🍵'.repeat(20), ['🍵'.repeat(20)], numbered);
      expect(name).toBe(`${'🍵'.repeat(18)} (2)`);
      const family = freeName('👨‍👩‍👧'.repeat(5), ['👨‍👩‍👧'.repeat(5)], numbered);
      expect(family).not.toMatch(/\p{Surrogate}/u);
      expect(readKept(formatKept('w1', { ...EMPTY_WALK, name: family }), NO_IDS).walk?.name).toBe(family);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('a deleted walk', () => {
  const texts = ['w1 a', 'w2 b', 'w3 c'];
  const backAfter = (id: string, present: readonly string[]) => {
    const deleted = deletedWalk(texts, id);
    return deleted === null ? null : present.toSpliced(placeBack(present, deleted), 0, deleted.text);
  };

  it('comes back beside its neighbour, whatever was kept or deleted meanwhile', () => {
    expect(backAfter('w2', ['w1 a', 'w3 c'])).toEqual(texts);
    expect(backAfter('w2', ['w9 z', 'w1 a', 'w3 c'])).toEqual(['w9 z', 'w1 a', 'w2 b', 'w3 c']);
    expect(backAfter('w2', ['w9 z', 'w3 c'])).toEqual(['w9 z', 'w2 b', 'w3 c']);
    expect(backAfter('w1', ['w9 z', 'w2 b', 'w3 c'])).toEqual(['w9 z', 'w1 a', 'w2 b', 'w3 c']);
    expect(backAfter('w3', [])).toEqual(['w3 c']);
    expect(backAfter('w4', texts)).toBeNull();
  });
});
