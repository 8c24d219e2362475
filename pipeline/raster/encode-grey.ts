import { PNG } from 'pngjs';
import { at } from '../geometry/at.ts';

const GREY = 0;

/**
 * An 8-bit grey PNG of values 0…255, rounded to `step`, which keeps files small. The app reads the greys as indexes
 * of a palette of its own (`tintPng`).
 */
export function encodeGrey(values: Float32Array, size: number, step = 1): Uint8Array {
  const png = new PNG({ width: size, height: size, colorType: GREY });
  for (let i = 0; i < size * size; i++) {
    png.data.fill(Math.round(at(values, i) / step) * step, i * 4, i * 4 + 3);
    png.data[i * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: GREY, inputHasAlpha: true, deflateLevel: 9 });
}
