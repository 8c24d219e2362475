import type { Feature } from 'geojson';
import type { ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import type { PointGroup } from '../../domain/declutter/group-by-point.ts';
import { thinOut } from '../../domain/declutter/thin-out.ts';
import { toWorldPixels } from '../../domain/declutter/world-pixels.ts';
import type { MapInitiative, MapLabels } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import type { Arrangement } from './arrange-initiatives.ts';
import { discZoom } from './disc-zoom.ts';
import { toStatefulFeature } from './overlay-data.ts';
import { shortLabel } from './short-label.ts';

export const buildMarkerFeatures = ({ places }: Arrangement): Feature[] =>
  places.map(({ place, at }) =>
    toStatefulFeature(
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
      toStatefulFeature({ type: 'LineString', coordinates: [[...place.point], [...at]] }, { id: place.id }),
    );

/**
 * Where this many markers stand in a square of this side they cover it: no further name would find room. Without a limit
 * MapLibre tries every place around every marker, a few in each frame, and is not done for seconds.
 */
const NAMED_PER_CELL = 12;
const NAMING_CELL_PIXELS = 64;

/** The groups to name, in the order in which names are placed: by rank, then in the order given. */
function pickNamed(
  groups: readonly PointGroup<MapInitiative>[],
  { zoom, at }: Arrangement,
): readonly PointGroup<MapInitiative>[] {
  const candidates = groups.filter(({ lead }) => !lead.dimmed).sort((a, b) => a.lead.rank - b.lead.rank);
  return thinOut(candidates, {
    pixelOf: ({ lead }) => toWorldPixels(at.get(lead.id) ?? lead.point, zoom),
    cellPixels: NAMING_CELL_PIXELS,
    maxPerCell: NAMED_PER_CELL,
  });
}

/** Names of the markers that show; one that stands for others says for how many. */
export function buildLabelFeatures(
  groups: readonly PointGroup<MapInitiative>[],
  { labels, arrangement }: Readonly<{ labels: MapLabels; arrangement: Arrangement }>,
): Feature[] {
  return pickNamed(groups, arrangement).map(({ lead, others }, priority) => {
    const label = shortLabel(lead.label);
    return toStatefulFeature(
      { type: 'Point', coordinates: [...(arrangement.at.get(lead.id) ?? lead.point)] },
      {
        id: lead.id,
        image: markerImageSuffix(lead.category, lead.status),
        label: others.length === 0 ? label : labels.formatGroup(label, others.length),
        // Lower is placed first.
        priority,
      },
    );
  });
}
