import { expect, test } from 'vitest';
import { arcSeconds } from '../../../../src/domain/walk/arc-seconds.ts';
import { WALK_MODES } from '../../../../src/domain/walk/walk-mode-rules.ts';
import { EDGE_FLAG, WHEELCHAIR_ACCESS, WHEELCHAIR_SHIFT } from '../../../../src/schema/walk-network.ts';
import { buildTestNetwork, type TestEdge } from './build-test-network.ts';

/** Seconds there and back over 1,200 metres, with one trait changed. */
const over = (edge: Partial<TestEdge>) =>
  buildTestNetwork({
    nodes: [
      [0, 0],
      [1200, 0],
    ],
    edges: [{ from: 0, to: 1, ...edge }],
  });

test('flat ground is walked at the speed of the mode, both ways alike', () => {
  const minutes = WALK_MODES.map((mode) => Array.from(arcSeconds(over({}), mode), (seconds) => seconds / 60));
  expect(minutes.map(([there]) => there!.toFixed(2))).toEqual(['20.00', '15.00', '12.41', '20.00']);
  for (const [there, back] of minutes) expect(there).toBe(back);
});

test('a climb takes longer up than down', () => {
  const [up, down] = arcSeconds(over({ heights: [0, 120] }), 'normal');
  expect(up! / 900).toBeCloseTo(Math.exp(3.5 * 0.1), 3);
  expect(down! / 900).toBeCloseTo(1, 3);
});

test('steps take twice the time', () => {
  expect(arcSeconds(over({ kind: 'steps' }), 'normal')[0]! / 60).toBeCloseTo(30, 6);
});

test('where no height is known the way counts as flat', () => {
  const edge = over({ heights: [0, 120], flags: EDGE_FLAG.heightUnknown });
  expect(arcSeconds(edge, 'normal')[0]! / 60).toBeCloseTo(15, 6);
});

const wheelchair = (access: (typeof WHEELCHAIR_ACCESS)[number]) =>
  WHEELCHAIR_ACCESS.indexOf(access) << WHEELCHAIR_SHIFT;

test.each([
  ['steps', { kind: 'steps' }, false],
  ['a slope over 8 %', { heights: [0, 97] }, false],
  ['a slope over 8 % the other way', { heights: [97, 0] }, false],
  ['a slope under 8 %', { heights: [0, 95] }, true],
  ['what is said to bar wheelchairs', { flags: wheelchair('no') }, false],
  ['what is said to be of limited use', { flags: wheelchair('limited') }, true],
] satisfies [string, Partial<TestEdge>, boolean][])('a wheelchair takes %s: %o → %s', (_, edge, isTaken) => {
  expect(Number.isFinite(arcSeconds(over(edge), 'wheelchair')[0])).toBe(isTaken);
});
