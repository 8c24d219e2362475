import type { HexColor } from '../../schema/tokens/theme-tokens.ts';

/** The colour of one grey; between two stops colour and alpha change evenly. */
export type RampStop = Readonly<{ grey: number; color: HexColor; alpha: number }>;

/** By rising grey. Two stops of one grey are a step. */
export type Ramp = readonly RampStop[];

const CHANNELS = 4;
const GREYS = 256;

const rgbaOf = ({ color, alpha }: RampStop): readonly number[] => [
  ...[1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16)),
  alpha * 255,
];

function rgbaAt(ramp: Ramp, grey: number): readonly number[] {
  const next = ramp.find((stop) => stop.grey > grey);
  const before = ramp.findLast((stop) => stop.grey <= grey);
  const [low, high] = [before ?? next, next ?? before];
  if (low === undefined || high === undefined) return [0, 0, 0, 0];
  const share = low === high ? 0 : (grey - low.grey) / (high.grey - low.grey);
  const end = rgbaOf(high);
  return rgbaOf(low).map((start, channel) => start + ((end[channel] ?? start) - start) * share);
}

/** The colour of every grey: 256 times red, green, blue and alpha, 0…255, alpha not multiplied in. */
export function paletteOf(ramp: Ramp): Uint8Array {
  const palette = new Uint8Array(GREYS * CHANNELS);
  for (let grey = 0; grey < GREYS; grey++) {
    palette.set(rgbaAt(ramp, grey).map(Math.round), grey * CHANNELS);
  }
  return palette;
}
