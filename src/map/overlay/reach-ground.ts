import type { MapReach } from '../map-contract.ts';

/** The part of `MapReach` that the area layers need. Pins are DOM markers, so moving one must not redraw the areas. */
export const reachGround = (reach: MapReach | null): readonly unknown[] => [
  reach?.areas,
  reach?.origins[0]?.gap,
  reach?.origins[1]?.gap,
];
