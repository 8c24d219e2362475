import { arrangePlaces, type ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import type { SiteId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { MapInitiative } from '../map-contract.ts';

/** Where the markers stand. */
export type Arrangement = Readonly<{
  /** As rounded by `arrangementZoom()`, so that small changes of zoom do not rearrange the markers. */
  zoom: number;
  places: readonly ArrangedPlace<MapInitiative>[];
  at: ReadonlyMap<SiteId, LngLat>;
}>;

/** Half a marker at the zoom, casing included: what must not touch. */
function markerRadius(zoom: number): number {
  if (zoom < 12) return 12;
  return zoom < 14 ? 15 : 17;
}

/** @param zoom As rounded by `arrangementZoom()`. */
export function arrangeInitiatives(initiatives: readonly MapInitiative[], zoom: number): Arrangement {
  const places = arrangePlaces(initiatives, { zoom, radiusPixels: markerRadius(zoom) });
  return { zoom, places, at: new Map(places.map(({ place, at }) => [place.id, at])) };
}
