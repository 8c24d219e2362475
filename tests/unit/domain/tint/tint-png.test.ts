import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodeGrey } from '../../../../pipeline/raster/encode-grey.ts';
import { paletteOf } from '../../../../src/domain/tint/ramp.ts';
import { tintPng } from '../../../../src/domain/tint/tint-png.ts';

const palette = paletteOf([
  { grey: 0, color: '#102030', alpha: 0 },
  { grey: 250, color: '#f0e0d0', alpha: 1 },
]);

const pixelsOf = (png: Uint8Array): number[][] => {
  const { data } = PNG.sync.read(Buffer.from(png));
  return Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(i * 4, i * 4 + 4)]);
};

test('gives each grey its colour of the palette, alpha included', () => {
  const greys = [0, 125, 250, 255];
  const tinted = tintPng(encodeGrey(Float32Array.from(greys), 2), palette);
  expect(pixelsOf(tinted)).toEqual(greys.map((grey) => [...palette.subarray(grey * 4, grey * 4 + 4)]));
});

test('leaves the picture that it is given alone', () => {
  const grey = encodeGrey(new Float32Array(16).fill(7), 4);
  const before = grey.slice();
  tintPng(grey, palette);
  expect(grey).toEqual(before);
});

test('refuses what is no 8-bit grey PNG', () => {
  const colored = PNG.sync.write(new PNG({ width: 1, height: 1 }));
  expect(() => tintPng(colored, palette)).toThrow('Not an 8-bit grey PNG');
  expect(() => tintPng(new Uint8Array(5), palette)).toThrow('Not an 8-bit grey PNG');
});

test('rounds to the step of the pipeline', () => {
  const { data } = PNG.sync.read(Buffer.from(encodeGrey(Float32Array.from([101, 103, 97, 200]), 2, 4)));
  expect([data[0], data[4], data[8], data[12]]).toEqual([100, 104, 96, 200]);
});
