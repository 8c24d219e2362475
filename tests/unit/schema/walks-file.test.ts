import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk } from '../domain/compose/any-walk.ts';
import { EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import { formatWalksFile, parseWalksFile } from '../../../src/schema/walks-file.ts';

const changed = (change: object): string => {
  const file = JSON.parse(formatWalksFile([EMPTY_WALK])) as object;
  return JSON.stringify({ ...file, ...change });
};

describe('a file of walks', () => {
  it('is read as it was written, also with a byte order mark before it', () => {
    fc.assert(
      fc.property(fc.array(anyWalk, { maxLength: 4 }), (walks) => {
        expect(parseWalksFile(`\uFEFF${formatWalksFile(walks)}`)).toEqual(ok({ walks, unreadCount: 0 }));
      }),
      { numRuns: 30 },
    );
  });

  it('counts what is no walk, and keeps the others', () => {
    const walks = [
      { ...EMPTY_WALK, name: 'good' },
      {
        ...EMPTY_WALK,
        stops: Array.from({ length: 26 }, () => ({
          place: { kind: 'point', point: [120, 30] },
          stayMinutes: 1,
        })),
      },
      { ...EMPTY_WALK, start: { kind: 'site', id: '../../etc' } },
      { ...EMPTY_WALK, extra: 1 },
      { ...EMPTY_WALK, begins: { day: 8, minute: 0 } },
      null,
      'walk',
    ];
    expect(parseWalksFile(changed({ walks }))).toEqual(
      ok({ walks: [{ ...EMPTY_WALK, name: 'good' }], unreadCount: 6 }),
    );
  });

  it('is refused with the reason: no JSON, not of this atlas, or of a newer release', () => {
    const refusals = [
      ['', 'no-json'],
      ['<gpx/>', 'no-json'],
      ['[]', 'no-walks'],
      ['{"type":"FeatureCollection","features":[]}', 'no-walks'],
      [changed({ format: 'other' }), 'no-walks'],
      [changed({ walks: 'many' }), 'no-walks'],
      [changed({ walks: [1, 2] }), 'no-walks'],
      [changed({ version: 2 }), 'newer'],
    ] as const;
    for (const [text, reason] of refusals) expect(parseWalksFile(text)).toEqual(fail(reason));
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseWalksFile(text).ok).toBe(false);
      }),
    );
  });
});
