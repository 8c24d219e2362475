import { expect, test } from 'vitest';
import { layoutProfile } from '../../../../src/domain/nearby/layout-profile.ts';

const at = (meters: number, heightMeters: number | null) => ({ meters, heightMeters });

test('a climb fills the box from corner to corner', () => {
  expect(layoutProfile([at(0, 10), at(500, 60)], 500)).toEqual({
    lines: [
      [
        { x: 0, y: 100 },
        { x: 100, y: 0 },
      ],
    ],
    highestMeters: 60,
    lowestMeters: 10,
    startMeters: 10,
    endMeters: 60,
  });
});

test('a nearly flat way is drawn nearly flat', () => {
  const [line] = layoutProfile([at(0, 10), at(500, 12)], 500)?.lines ?? [];
  expect(line?.map(({ y }) => Math.round(y))).toEqual([55, 45]);
});

test('where heights are unknown the line is broken, and without any there is no picture', () => {
  const broken = layoutProfile([at(0, 10), at(100, 11), at(200, null), at(300, 12), at(400, 12)], 400);
  expect(broken?.lines.map((line) => line.map(({ x }) => x))).toEqual([
    [0, 25],
    [75, 100],
  ]);
  expect(layoutProfile([at(0, null), at(100, null)], 100)).toBeNull();
});
