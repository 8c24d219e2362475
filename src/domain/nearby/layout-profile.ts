import { extentOf } from '../geo/extent.ts';
import type { ProfilePoint } from '../route/elevation-profile.ts';

/** A picture of heights in a box of 100 × 100: x from the start, y down from the top. */
export type ProfileLayout = Readonly<{
  /** Stretches whose height is known, each a list of points. */
  lines: readonly (readonly Readonly<{ x: number; y: number }>[])[];
  highestMeters: number;
  lowestMeters: number;
  startMeters: number;
  endMeters: number;
}>;

/** A flat way must not look like a mountain: at least this much height fills the box. */
const LEAST_RANGE_METERS = 20;

type Known = Readonly<{ meters: number; heightMeters: number }>;

function knownStretches(profile: readonly ProfilePoint[]): Known[][] {
  const stretches: Known[][] = [[]];
  for (const { meters, heightMeters } of profile) {
    if (heightMeters === null) stretches.push([]);
    else stretches.at(-1)?.push({ meters, heightMeters });
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** Null where no height is known. */
export function layoutProfile(
  profile: readonly ProfilePoint[],
  distanceMeters: number,
): ProfileLayout | null {
  const stretches = knownStretches(profile);
  const known = stretches.flat();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || distanceMeters <= 0) return null;
  const heights = known.map(({ heightMeters }) => heightMeters);
  const { lowest, highest } = extentOf(heights);
  const range = Math.max(highest - lowest, LEAST_RANGE_METERS);
  const top = (highest + lowest + range) / 2;
  return {
    lines: stretches.map((stretch) =>
      stretch.map(({ meters, heightMeters }) => ({
        x: (meters / distanceMeters) * 100,
        y: ((top - heightMeters) / range) * 100,
      })),
    ),
    highestMeters: highest,
    lowestMeters: lowest,
    startMeters: first.heightMeters,
    endMeters: last.heightMeters,
  };
}
