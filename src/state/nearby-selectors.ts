import type { AppState } from './app-state.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { DestinationId } from '../schema/nearby-choices.ts';
import type { OriginKey } from '../schema/walk-origins.ts';

/** Where an origin is at this moment, also while it is dragged. */
export const selectOrigin = ({ origins, heldOrigin }: AppState, key: OriginKey): LngLat | null =>
  heldOrigin?.key === key ? heldOrigin.point : origins[key];

/** Two origins are there, or the second one is about to be placed. */
export const selectIsComparing = ({ origins, heldOrigin, placing }: AppState): boolean =>
  origins.b !== null || heldOrigin?.key === 'b' || placing === 'b';

/** Where a route is wanted: to what is pointed at, else to what was chosen. */
export const selectRouteTarget = ({ previewTo, routeTo }: AppState): DestinationId | null =>
  previewTo ?? routeTo;
