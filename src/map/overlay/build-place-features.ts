import type { Feature } from 'geojson';
import type { ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import type { PointGroup } from '../../domain/declutter/group-by-point.ts';
import type { MapInitiative, MapLabels } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import type { Arrangement } from './arrange-initiatives.ts';
import { discZoom } from './disc-zoom.ts';
import { toFeature } from './overlay-data.ts';
import { shortLabel } from './short-label.ts';

export const buildMarkerFeatures = ({ places }: Arrangement): Feature[] =>
  places.map(({ place, at }) =>
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

/** Whether a line leads from the marker back to the place. */
export const hasLeader = ({ needsLeader, place }: ArrangedPlace<MapInitiative>): boolean =>
  needsLeader && !place.dimmed;

export const buildLeaderFeatures = ({ places }: Arrangement): Feature[] =>
  places
    .filter(hasLeader)
    .map(({ place, at }) =>
      toFeature({ type: 'LineString', coordinates: [[...place.point], [...at]] }, { id: place.id }),
    );

type LabelOptions = Readonly<{ labels: MapLabels; arrangement: Arrangement }>;

/** Names of the markers that show; one that stands for others says for how many. */
export function buildLabelFeatures(
  groups: readonly PointGroup<MapInitiative>[],
  { labels, arrangement: { at } }: LabelOptions,
): Feature[] {
  return groups
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
