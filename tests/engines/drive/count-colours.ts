import { PNG } from 'pngjs';

type Frame = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** How many colours this part of a picture has; its frame is in pixels. */
export function countColours(png: Buffer, { left, top, right, bottom }: Frame): number {
  const { width, height, data } = PNG.sync.read(png);
  const colours = new Set<number>();
  for (let y = Math.ceil(top); y < Math.min(bottom, height); y += 1) {
    for (let x = Math.ceil(left); x < Math.min(right, width); x += 1) {
      colours.add(data.readUIntBE((y * width + x) * 4, 3));
    }
  }
  return colours.size;
}
