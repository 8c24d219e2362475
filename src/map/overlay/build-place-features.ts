import type { Feature } from 'geojson';
import { arrangePlaces, type ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import { zoomForSize } from '../../domain/declutter/world-pixels.ts';
import type { MapInitiative, MapLabels } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import { shortLabel } from './short-label.ts';
import { toFeature } from './overlay-data.ts';

/** A place is drawn as an area from the zoom at which its accuracy radius is wider than this. */
const DISC_MIN_RADIUS_PIXELS = 14;

/** Half a marker at the zoom, casing included: what must not touch. */
function markerRadius(zoom: number): number {
  if (zoom < 12) return 12;
  return zoom < 14 ? 15 : 17;
}

/** The zoom from which the accuracy of a place is drawn as a disc. */
export const discZoom = ({ accuracyMeters, point }: MapInitiative): number =>
  zoomForSize(accuracyMeters, DISC_MIN_RADIUS_PIXELS, point[1]);

function placeFeature(
  { place, at, others }: ArrangedPlace<MapInitiative>,
  order: number,
  labels: MapLabels,
): Feature {
  return toFeature(
    { type: 'Point', coordinates: [...at] },
    {
      id: place.id,
      image: markerImageSuffix(place.category, place.status),
      label: others === 0 ? shortLabel(place.label) : labels.formatGroup(shortLabel(place.label), others),
      // Lower is placed first: by rank, then in the order given.
      priority: place.rank * 100_000 + order,
      discZoom: discZoom(place),
      dimmed: place.dimmed,
    },
  );
}

function leaderFeature({ place, at }: ArrangedPlace<MapInitiative>): Feature {
  return toFeature({ type: 'LineString', coordinates: [[...place.point], [...at]] }, { id: place.id });
}

export type PlaceFeatures = Readonly<{ places: readonly Feature[]; leaders: readonly Feature[] }>;

/** @param zoom An `arrangementZoom`. */
export function buildPlaceFeatures(
  initiatives: readonly MapInitiative[],
  { zoom, labels }: Readonly<{ zoom: number; labels: MapLabels }>,
): PlaceFeatures {
  const arranged = arrangePlaces(initiatives, { zoom, radiusPixels: markerRadius(zoom) });
  return {
    places: arranged.map((place, order) => placeFeature(place, order, labels)),
    leaders: arranged.filter(({ needsLeader, place }) => needsLeader && !place.dimmed).map(leaderFeature),
  };
}
