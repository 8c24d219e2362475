/** The four words of a generator's state. */
export type RandomState = readonly [number, number, number, number];

/** Whole numbers from 0 to 2³² − 1, each as likely as any other. */
export type Random = () => number;

const WORDS = 2 ** 32;

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018, doi:10.1145/3460772; https://prng.di.unimi.it/xoshiro128starstar.c). It uses
 * whole numbers of 32 bits alone, so every browser gives the same.
 * @param state Not all 0.
 */
export function randomFrom(state: RandomState): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** Spreads the bits of a whole number over a word: the finisher of splitmix32 (a 32-bit form of Steele and others 2014). */
function mix(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
  return (second ^ (second >>> 15)) >>> 0;
}

/** The step of splitmix32: the golden ratio of 2³². */
const STEP = 0x9e3779b9;

/**
 * The generator of a seed. Each `stream` of a seed is a sequence of its own, so that what one part of an analysis draws
 * does not change what another gets.
 */
export function createRandom(seed: number, stream: number): Random {
  const start = mix(seed + STEP) ^ mix(Math.imul(stream + 1, STEP));
  const word = (index: number): number => mix((start + Math.imul(index, STEP)) | 0);
  // One of four words may be 0, and all of them are not: the finisher is a bijection.
  return randomFrom([word(1), word(2), word(3), word(4)]);
}

/** From 0 to below 1, in steps of 2⁻³². */
export const randomShare = (random: Random): number => random() / WORDS;

/** A whole number from 0 to below `count`; uneven by less than count / 2³². */
export const randomBelow = (random: Random, count: number): number => Math.floor(randomShare(random) * count);
