import { expect, test } from 'vitest';
import { turnDegrees, turnKind } from '../../../../src/domain/route/turn-kind.ts';

test.each([
  [0, 90, 90],
  [90, 0, -90],
  [350, 10, 20],
  [10, 350, -20],
  [0, 180, -180],
])('from bearing %i to %i is a turn of %i degrees', (from, to, degrees) => {
  expect(turnDegrees(from, to)).toBe(degrees);
});

test.each([
  [0, 'straight'],
  [-20, 'straight'],
  [35, 'slight-right'],
  [-35, 'slight-left'],
  [90, 'right'],
  [-90, 'left'],
  [140, 'sharp-right'],
  [-140, 'sharp-left'],
  [175, 'turn-around'],
  [-180, 'turn-around'],
] as const)('a turn of %i degrees is "%s"', (degrees, kind) => {
  expect(turnKind(degrees)).toBe(kind);
});
