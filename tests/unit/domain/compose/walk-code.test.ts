import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk, idsOf } from './any-walk.ts';
import { COMMITTED_PROGRAMME } from '../../../fixtures/committed-programme.ts';
import type { Fetch } from '../../../../src/data/fetch-file.ts';
import { createAtlasLoader } from '../../../../src/data/load-atlas.ts';
import { decodeWalk, encodeWalk } from '../../../../src/domain/compose/walk-code.ts';
import { checkSumOf } from '../../../../src/domain/compose/walk-places.ts';
import { type ComposedTour, EMPTY_WALK } from '../../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { fail, ok } from '../../../../src/schema/result.ts';

const GEO = join(import.meta.dirname, '../../../../public/geo/');
const fromDisk: Fetch = (path) => Promise.resolve(new Response(readFileSync(path)));

const NO_IDS = { sites: [], stations: [] };
const UNREADABLE = fail('unreadable');

/** The longest there is: the most stops, of the widest kind, and the longest name. */
const LONGEST: ComposedTour = {
  ...EMPTY_WALK,
  name: '漫'.repeat(40),
  stops: Array.from({ length: 25 }, (_, index) => ({
    place: { kind: 'point', point: lngLat(120 + index / 1e4, 30.25) },
    stayMinutes: 180,
  })),
  budgetMinutes: 960,
  begins: { day: 7, minute: 1439 },
};

describe('the code of a walk', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(decodeWalk(encodeWalk(walk), idsOf(walk))).toEqual(ok(walk));
      }),
    );
  });

  it('passes through a link unchanged, and is no longer than a QR code can hold', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const code = encodeWalk(walk);
        expect(code).toMatch(/^[\w-]*\w$/);
        expect(code.length).toBeLessThanOrEqual(700);
      }),
    );
    expect(encodeWalk(LONGEST).length).toBeLessThanOrEqual(520);
  });

  it('says the same again of places that nobody knows', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const unknown = decodeWalk(encodeWalk(walk), NO_IDS);
        expect(unknown.ok && encodeWalk(unknown.value)).toBe(encodeWalk(walk));
      }),
    );
  });

  it('names a place that nobody knows by its check sum', () => {
    const walk: ComposedTour = {
      ...EMPTY_WALK,
      stops: [{ place: { kind: 'site', id: 'gone' }, stayMinutes: 5 }],
    };
    const sum = `#${checkSumOf('gone').toString(16)}`;
    const read = decodeWalk(encodeWalk(walk), NO_IDS);
    expect(read.ok && read.value.stops).toEqual([{ place: { kind: 'site', id: sum }, stayMinutes: 5 }]);
  });

  it('is refused when a character of it is lost or another', () => {
    const code = encodeWalk(LONGEST);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: code.length - 1 }),
        fc.constantFrom('', 'A', '_'),
        (at, other) => {
          const changed = code.slice(0, at) + other + code.slice(at + 1);
          fc.pre(changed !== code);
          expect(decodeWalk(changed, NO_IDS)).toEqual(UNREADABLE);
        },
      ),
    );
  });

  it('is refused for any other text, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(decodeWalk(text, NO_IDS)).toEqual(UNREADABLE);
      }),
    );
    const hostile = [
      '',
      '0',
      '1',
      '?',
      '__proto__',
      '%00',
      '<script>',
      'A'.repeat(999),
      `${'_'.repeat(998)}1`,
    ];
    for (const text of hostile) expect(decodeWalk(text, NO_IDS)).toEqual(UNREADABLE);
  });
});

describe('the check sums in a code', () => {
  it('tell all places of the programme and all stations apart', async () => {
    const { sites, stations } = await createAtlasLoader({ baseUrl: GEO, fetch: fromDisk })();
    expect(sites.length).toBeGreaterThan(COMMITTED_PROGRAMME.initiatives / 2);
    for (const items of [sites, stations]) {
      const sums = items.map(({ id }) => checkSumOf(id));
      expect(new Set(sums).size).toBe(sums.length);
    }
  });
});
