import { type LngLat, lngLat } from './lng-lat.ts';

/** Letters, digits, "-" and "_": what a link takes as it is. Each holds five bits, and whether more follow. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
/** Steps of a degree: about a metre. */
const STEPS = 100_000;
/** Nothing on earth needs a longer number. */
const LONGEST_NUMBER = 6;

function encodeNumber(value: number): string {
  // Small steps to either side are small numbers.
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  do {
    const low = rest % MORE;
    rest = Math.floor(rest / MORE);
    text += SIGNS[low + (rest > 0 ? MORE : 0)] ?? '';
  } while (rest > 0);
  return text;
}

/** The positions to a metre, each as the step from the one before. */
export function encodePositions(positions: readonly LngLat[]): string {
  let before = [0, 0];
  return positions
    .map(([lng, lat]) => {
      const here = [Math.round(lng * STEPS), Math.round(lat * STEPS)];
      const step = here.map((value, axis) => encodeNumber(value - (before[axis] ?? 0)));
      before = here;
      return step.join('');
    })
    .join('');
}

/** The numbers that a text holds; null for what is none. */
function decodeNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let length = 0;
  for (const sign of text) {
    const bits = SIGNS.indexOf(sign);
    if (bits === -1 || length === LONGEST_NUMBER) return null;
    value += (bits % MORE) * MORE ** length;
    length += 1;
    if (bits < MORE) {
      numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
      [value, length] = [0, 0];
    }
  }
  return length === 0 ? numbers : null;
}

/** What `encodePositions` wrote; null for any text that it did not, and for positions that are not on earth. Never throws. */
export function decodePositions(text: string): readonly LngLat[] | null {
  const numbers = decodeNumbers(text);
  if (numbers === null || numbers.length % 2 === 1) return null;
  const positions: LngLat[] = [];
  let [east, north] = [0, 0];
  for (let at = 0; at < numbers.length; at += 2) {
    east += numbers[at] ?? 0;
    north += numbers[at + 1] ?? 0;
    if (Math.abs(east) > 180 * STEPS || Math.abs(north) > 90 * STEPS) return null;
    positions.push(lngLat(east / STEPS, north / STEPS));
  }
  return positions;
}
