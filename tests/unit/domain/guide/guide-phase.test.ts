import { describe, expect, it } from 'vitest';
import { advanceGuide, startGuide } from '../../../../src/domain/guide/advance-guide.ts';
import { type PhaseInput, phaseOf } from '../../../../src/domain/guide/guide-phase.ts';
import { readGuide } from '../../../../src/domain/guide/read-guide.ts';
import type { GuideState } from '../../../../src/schema/guide-state.ts';
import { fixAt, joinLegs, rideLeg, routeOf, walkLeg } from './guide-ground.ts';

const ROUTE = routeOf([
  walkLeg([
    [0, 0],
    [300, 0],
  ]),
  joinLegs([
    walkLeg([
      [300, 0],
      [400, 0],
    ]),
    rideLeg(
      [
        [400, 0],
        [4000, 0],
      ],
      8,
    ),
  ]),
]);

type Fixes = readonly Parameters<typeof fixAt>[];

function phaseAfter(fixes: Fixes, change: Partial<PhaseInput> = {}): string {
  const state = fixes.reduce<GuideState>(
    (now, fix) => advanceGuide(now, fixAt(...fix), ROUTE),
    startGuide(ROUTE),
  );
  const last = fixes.at(-1);
  const newest = last === undefined ? null : fixAt(...last);
  return phaseOf({
    ...{ position: 'watching', byHand: false, state, reading: readGuide(state, ROUTE), newest },
    ...change,
  });
}

const TO_STATION: Fixes = [
  [[0, 0], 0],
  [[290, 0], 200],
  [[392, 0], 280],
];

describe('what the walker is told above all', () => {
  it.each(['asking', 'denied', 'withdrawn', 'unavailable', 'timeout', 'unsupported'] as const)(
    'is %s where the position is that',
    (position) => {
      expect(phaseAfter([[[60, 0], 0]], { position })).toBe(position);
    },
  );

  it('is that the position is to be asked for, or that the walk goes by hand', () => {
    expect(phaseAfter([], { position: 'off' })).toBe('consent');
    expect(phaseAfter([], { position: 'off', byHand: true })).toBe('by-hand');
  });

  it('is that a first fix is waited for', () => {
    expect(phaseAfter([])).toBe('first-fix');
  });

  it('is that the fixes are too bad, once that lasts', () => {
    const bad = { accuracyMeters: 60 };
    expect(phaseAfter([[[0, 0], 0, bad]])).toBe('inaccurate');
    expect(
      phaseAfter([
        [[0, 0], 0],
        [[10, 0], 8, bad],
      ]),
    ).toBe('on-way');
    expect(
      phaseAfter([
        [[0, 0], 0],
        [[10, 0], 16, bad],
      ]),
    ).toBe('inaccurate');
  });

  it('is far from the way at first, and off it later', () => {
    expect(phaseAfter([[[0, 200], 0]])).toBe('far');
    const left: Fixes = [1, 2, 3].map((second) => [[20, 24], 20 + second]);
    expect(phaseAfter([[[0, 0], 0], ...left])).toBe('off');
  });

  it('is the stop, and between stops the way', () => {
    expect(
      phaseAfter([
        [[0, 0], 0],
        [[100, 0], 60],
      ]),
    ).toBe('on-way');
    expect(
      phaseAfter([
        [[0, 0], 0],
        [[290, 0], 200],
      ]),
    ).toBe('at-stop');
  });

  it('is the train from its station on, where no position is expected', () => {
    expect(phaseAfter(TO_STATION)).toBe('riding');
    expect(phaseAfter(TO_STATION, { position: 'unavailable' })).toBe('riding');
    expect(phaseAfter(TO_STATION, { position: 'timeout' })).toBe('riding');
    expect(phaseAfter([...TO_STATION, [[1000, 0], 400, { accuracyMeters: 500 }]])).toBe('riding');
    expect(phaseAfter(TO_STATION, { position: 'withdrawn' })).toBe('withdrawn');
  });
});
