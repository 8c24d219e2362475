import type { Feature } from 'geojson';
import { arrangePlaces, groupPlaces, type ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import { zoomForSize } from '../../domain/declutter/world-pixels.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { InitiativeId } from '../../schema/initiative.ts';
import type { MapInitiative, MapLabels } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import { toFeature } from './overlay-data.ts';
import { shortLabel } from './short-label.ts';

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

/** @param zoom An `arrangementZoom`. */
export const arrangeInitiatives = (
  initiatives: readonly MapInitiative[],
  zoom: number,
): ArrangedPlace<MapInitiative>[] => arrangePlaces(initiatives, { zoom, radiusPixels: markerRadius(zoom) });

export const buildMarkerFeatures = (arranged: readonly ArrangedPlace<MapInitiative>[]): Feature[] =>
  arranged.map(({ place, at }) =>
    toFeature(
      { type: 'Point', coordinates: [...at] },
      {
        id: place.id,
        image: markerImageSuffix(place.category, place.status),
        discZoom: discZoom(place),
        dimmed: place.dimmed,
      },
    ),
  );

export const buildLeaderFeatures = (arranged: readonly ArrangedPlace<MapInitiative>[]): Feature[] =>
  arranged
    .filter(({ needsLeader, place }) => needsLeader && !place.dimmed)
    .map(({ place, at }) =>
      toFeature({ type: 'LineString', coordinates: [[...place.point], [...at]] }, { id: place.id }),
    );

type LabelOptions = Readonly<{
  zoom: number;
  labels: MapLabels;
  /** Where the markers stand. */
  at: ReadonlyMap<InitiativeId, LngLat>;
}>;

/** Names of the markers that show; one that stands for others says for how many. */
export function buildLabelFeatures(
  initiatives: readonly MapInitiative[],
  { zoom, labels, at }: LabelOptions,
): Feature[] {
  return groupPlaces(initiatives, zoom)
    .filter(({ lead }) => !lead.dimmed)
    .map(({ lead, others }, order) => {
      const label = shortLabel(lead.label);
      return toFeature(
        { type: 'Point', coordinates: [...(at.get(lead.id) ?? lead.point)] },
        {
          id: lead.id,
          image: markerImageSuffix(lead.category, lead.status),
          label: others.length === 0 ? label : labels.formatGroup(label, others.length),
          // Lower is placed first: by rank, then in the order given.
          priority: lead.rank * 100_000 + order,
        },
      );
    });
}
