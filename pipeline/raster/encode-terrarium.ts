import { PNG } from 'pngjs';
import { at } from '../geometry/at.ts';

/**
 * Terrarium (https://github.com/tilezen/joerd/blob/master/docs/formats.md#terrarium):
 * metres = red × 256 + green + blue ÷ 256 − 32768. Values are rounded to `quantum`, which keeps files small.
 */
export function encodeTerrarium(values: Float32Array, size: number, quantum: number): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let i = 0; i < size * size; i++) {
    const shifted = Math.round(at(values, i) / quantum) * quantum + 32_768;
    const whole = Math.floor(shifted);
    png.data[i * 4] = whole >> 8;
    png.data[i * 4 + 1] = whole & 255;
    png.data[i * 4 + 2] = Math.floor((shifted - whole) * 256);
    png.data[i * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });
}
