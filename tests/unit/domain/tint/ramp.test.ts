import { expect, test } from 'vitest';
import { paletteOf, type Ramp } from '../../../../src/domain/tint/ramp.ts';

const colorAt = (ramp: Ramp, grey: number): number[] => [...paletteOf(ramp).subarray(grey * 4, grey * 4 + 4)];

test('changes evenly between stops and not at all beyond them', () => {
  const ramp: Ramp = [
    { grey: 100, color: '#000000', alpha: 0 },
    { grey: 200, color: '#ff8000', alpha: 1 },
  ];
  expect(colorAt(ramp, 0)).toEqual([0, 0, 0, 0]);
  expect(colorAt(ramp, 150)).toEqual([128, 64, 0, 128]);
  expect(colorAt(ramp, 255)).toEqual([255, 128, 0, 255]);
});

test('two stops of one grey are a step', () => {
  const ramp: Ramp = [
    { grey: 0, color: '#112233', alpha: 1 },
    { grey: 10, color: '#112233', alpha: 1 },
    { grey: 10, color: '#445566', alpha: 0 },
    { grey: 20, color: '#445566', alpha: 0 },
  ];
  expect(colorAt(ramp, 9)).toEqual([0x11, 0x22, 0x33, 255]);
  expect(colorAt(ramp, 10)).toEqual([0x44, 0x55, 0x66, 0]);
});

test('stops between two greys count', () => {
  const ramp: Ramp = [
    { grey: 57.5, color: '#ffffff', alpha: 0 },
    { grey: 59.5, color: '#ffffff', alpha: 1 },
  ];
  expect(colorAt(ramp, 58)[3]).toBe(64);
});

test('an empty ramp colours nothing', () => {
  expect(colorAt([], 128)).toEqual([0, 0, 0, 0]);
});
