/** Red, green and blue in proportion to light, 0…1. */
export type LinearRgb = readonly [number, number, number];

/** Transfer function of sRGB (IEC 61966-2-1). */
const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** @param hex `#rrggbb` */
export function toLinearRgb(hex: string): LinearRgb {
  const channel = (start: number): number => toLinear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}
