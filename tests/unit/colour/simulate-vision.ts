import type { LinearRgb } from './linear-rgb.ts';

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0: for linear light. */
const MATRICES: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const inGamut = (value: number): number => Math.min(1, Math.max(0, value));

/** How the colour looks to who lacks one kind of cones. */
export function simulateVision(color: LinearRgb, vision: Vision): LinearRgb {
  if (vision === 'normal') return color;
  const [red, green, blue] = color;
  const [toRed, toGreen, toBlue] = MATRICES[vision];
  const mix = ([r, g, b]: LinearRgb): number => inGamut(r * red + g * green + b * blue);
  return [mix(toRed), mix(toGreen), mix(toBlue)];
}
