import type { LinearRgb } from './linear-rgb.ts';

/** Lightness 0…100, green to red, blue to yellow. */
export type Lab = Readonly<{ l: number; a: number; b: number }>;

/** D65, two degrees. */
const WHITE = { x: 0.95047, y: 1, z: 1.08883 };
const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;

const curve = (value: number): number => (value > EPSILON ? Math.cbrt(value) : (KAPPA * value + 16) / 116);

/** CIE 1976 L*a*b*. */
export function toLab([red, green, blue]: LinearRgb): Lab {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE.x);
  const y = curve((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / WHITE.y);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE.z);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

const DEGREES = 180 / Math.PI;
const cosine = (degrees: number): number => Math.cos(degrees / DEGREES);
const sine = (degrees: number): number => Math.sin(degrees / DEGREES);
const POW_25_7 = 25 ** 7;
/** Weight of chroma against the constant of the formula, 0…1. */
const saturation = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + POW_25_7));
const hueOf = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * DEGREES + 360) % 360;

type Polar = Readonly<{ l: number; chroma: number; hue: number }>;

function toPolar({ l, a, b }: Lab, stretch: number): Polar {
  return { l, chroma: Math.hypot(a * stretch, b), hue: hueOf(a * stretch, b) };
}

function hueStep(one: Polar, other: Polar): number {
  if (one.chroma * other.chroma === 0) return 0;
  const step = other.hue - one.hue;
  if (Math.abs(step) <= 180) return step;
  return step > 180 ? step - 360 : step + 360;
}

function middleHue(one: Polar, other: Polar): number {
  const sum = one.hue + other.hue;
  if (one.chroma * other.chroma === 0) return sum;
  if (Math.abs(one.hue - other.hue) <= 180) return sum / 2;
  return (sum < 360 ? sum + 360 : sum - 360) / 2;
}

/**
 * CIEDE2000 with all weights 1: below 1 hardly to be seen, from about 10 told apart at a glance.
 * Sharma, Wu and Dalal 2005, equations 2 to 22.
 */
export function colorDifference(first: Lab, second: Lab): number {
  const meanChroma = (Math.hypot(first.a, first.b) + Math.hypot(second.a, second.b)) / 2;
  const stretch = 1 + 0.5 * (1 - saturation(meanChroma));
  const [one, other] = [toPolar(first, stretch), toPolar(second, stretch)];

  const chroma = (one.chroma + other.chroma) / 2;
  const hue = middleHue(one, other);
  const lightness = ((one.l + other.l) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const rotation = -2 * saturation(chroma) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)));

  const byLightness = (other.l - one.l) / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness));
  const byChroma = (other.chroma - one.chroma) / (1 + 0.045 * chroma);
  const byHue =
    (2 * Math.sqrt(one.chroma * other.chroma) * sine(hueStep(one, other) / 2)) / (1 + 0.015 * chroma * t);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}
