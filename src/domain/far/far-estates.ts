import type { Estate, FarGround } from './far-ground.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';

/** A named estate and the walk to the nearest place. */
export type EstateWalk = Readonly<{
  estate: Estate;
  /** Infinity beyond what was searched; NaN where no path comes near. */
  minutes: number;
  straightMeters: number;
}>;

/** Every estate that is asked about, in the order of the ground. */
export function estateWalks(
  { estates, areaOf }: FarGround,
  { minutes, straightMeters }: Readonly<{ minutes: Float64Array; straightMeters: Float64Array }>,
): readonly EstateWalk[] {
  const first = minutes.length - estates.length;
  return estates.flatMap((estate, index) => {
    const at = first + index;
    if (areaOf[at] === -1) return [];
    return [{ estate, minutes: minutes[at] ?? Number.NaN, straightMeters: straightMeters[at] ?? Infinity }];
  });
}

/** Estates beyond the limit, the furthest first; those without a path near are not among them. */
export const furthestEstates = (walks: readonly EstateWalk[], within: WithinMinutes): readonly EstateWalk[] =>
  walks
    .filter(({ minutes }) => minutes > within)
    .toSorted((a, b) =>
      a.minutes === b.minutes ? b.straightMeters - a.straightMeters : b.minutes - a.minutes,
    );
