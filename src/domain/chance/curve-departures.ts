import type { TestedChance } from './chance-question.ts';

/** Radii, from and to, at which L(r) − r is beyond the band. */
export type Departure = Readonly<{ fromMeters: number; toMeters: number; isAbove: boolean }>;

/** Where a curve leaves the band of chance, nearest first. */
export function curveDepartures({
  excess,
  stepMeters,
  bandMeters,
}: TestedChance['curve']): readonly Departure[] {
  const departures: Departure[] = [];
  excess.forEach(({ value }, index) => {
    if (Math.abs(value) <= bandMeters) return;
    const meters = (index + 1) * stepMeters;
    const isAbove = value > 0;
    const last = departures.at(-1);
    const goesOn = last?.toMeters === meters - stepMeters && last.isAbove === isAbove;
    if (last !== undefined && goesOn) departures[departures.length - 1] = { ...last, toMeters: meters };
    else departures.push({ fromMeters: meters, toMeters: meters, isAbove });
  });
  return departures;
}
