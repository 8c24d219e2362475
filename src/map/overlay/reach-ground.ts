import type { MapReach } from '../map-contract.ts';

/** What of the walks is drawn as their areas, for a comparison by identity: the pins themselves lie over the map. */
export const reachGround = (reach: MapReach | null): readonly unknown[] => [
  reach?.areas,
  reach?.origins[0]?.gap,
  reach?.origins[1]?.gap,
];
