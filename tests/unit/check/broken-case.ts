import type { Draft } from './sample-geo.ts';

/** One rule broken in one way, and all the problems that must come of it. */
export type BrokenCase = Readonly<{
  name: string;
  breakIt: (draft: Draft) => void;
  /** Rule, severity, file and path of each. */
  expected: readonly string[];
}>;

export const MARKET = 'initiatives/market.geojson';

/** Makes the market a point. */
export function placeAt(market: Draft['market'], coordinates: readonly number[]): void {
  market.geometry = { type: 'Point', coordinates };
  market.properties.location.point = coordinates;
}
