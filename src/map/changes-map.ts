import type { MapReach, MapValues } from './map-contract.ts';
import { reachGround } from './overlay/reach-ground.ts';

const drawnOf = (reach: MapReach | null): readonly unknown[] => [reach?.route, ...reachGround(reach)];

function changesGround(next: MapReach | null, before: MapReach | null): boolean {
  const drawn = drawnOf(before);
  return drawnOf(next).some((part, index) => part !== drawn[index]);
}

/**
 * Whether the map has to be drawn anew, which costs a whole frame: not for what is the same, nor for a pin alone, which
 * lies over it.
 */
export const changesMap = (next: MapValues, before: MapValues): boolean =>
  (Object.keys(next) as (keyof MapValues)[]).some((key) =>
    key === 'reach' ? changesGround(next.reach, before.reach) : next[key] !== before[key],
  );
