import type { ArrangedPlace } from '../../domain/declutter/arrange-places.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import { buildShapeFeatures, buildUncertaintyFeatures } from './build-area-features.ts';
import {
  arrangeInitiatives,
  buildLabelFeatures,
  buildLeaderFeatures,
  buildMarkerFeatures,
} from './build-place-features.ts';
import { groundCircle } from './ground-circle.ts';
import { collect, toFeature, type OverlayData } from './overlay-data.ts';
import type { OwnPosition } from './own-position.ts';
import { buildReachFeatures, buildRouteFeatures } from './reach-features.ts';
import { shortLabel } from './short-label.ts';

export type OverlayInput = Readonly<{
  values: Pick<MapValues, 'initiatives' | 'labels' | 'selectedId' | 'reach'>;
  /** All that the map has data for, shown or not: a filter then changes states, not data. */
  loaded: readonly MapInitiative[];
  /** An `arrangementZoom`. */
  zoom: number;
  position: OwnPosition | null;
}>;

function selectionData(selected: MapInitiative | undefined): OverlayData['selection'] {
  if (selected === undefined) return collect([]);
  const { id, category, status, label, point } = selected;
  return collect([
    toFeature(
      { type: 'Point', coordinates: [...point] },
      { id, image: markerImageSuffix(category, status), label: shortLabel(label) },
    ),
  ]);
}

function positionData(position: OwnPosition | null): OverlayData['position'] {
  if (position === null) return collect([]);
  const { point, accuracyMeters } = position;
  return collect([
    toFeature(groundCircle(point, accuracyMeters), { id: 'accuracy' }),
    toFeature({ type: 'Point', coordinates: [...point] }, { id: 'point' }),
  ]);
}

type Part = Readonly<{
  /** The part is built again when one of these is another value. */
  needs: (input: OverlayInput) => readonly unknown[];
  build: (
    input: OverlayInput,
    arrange: () => readonly ArrangedPlace<MapInitiative>[],
  ) => Partial<OverlayData>;
}>;

const PARTS: readonly Part[] = [
  {
    needs: ({ loaded, zoom }) => [loaded, zoom],
    build: (_, arrange) => ({
      places: collect(buildMarkerFeatures(arrange())),
      leaders: collect(buildLeaderFeatures(arrange())),
    }),
  },
  {
    needs: ({ values, loaded, zoom }) => [values.initiatives, values.labels, loaded, zoom],
    build: ({ values, zoom }, arrange) => {
      const at = new Map(arrange().map((arranged) => [arranged.place.id, arranged.at]));
      return {
        'place-labels': collect(buildLabelFeatures(values.initiatives, { zoom, labels: values.labels, at })),
      };
    },
  },
  {
    needs: ({ loaded }) => [loaded],
    build: ({ loaded }) => ({
      shapes: collect(buildShapeFeatures(loaded)),
      uncertainty: collect(buildUncertaintyFeatures(loaded)),
    }),
  },
  {
    needs: ({ values }) => [values.initiatives, values.selectedId],
    build: ({ values }) => ({
      selection: selectionData(values.initiatives.find(({ id }) => id === values.selectedId)),
    }),
  },
  {
    needs: ({ values: { reach } }) => [reach?.areas, reach?.origins],
    build: ({ values: { reach } }) => ({ reach: collect(reach === null ? [] : buildReachFeatures(reach)) }),
  },
  {
    needs: ({ values: { reach } }) => [reach?.route],
    build: ({ values: { reach } }) => ({ route: collect(buildRouteFeatures(reach?.route ?? null)) }),
  },
  { needs: ({ position }) => [position], build: ({ position }) => ({ position: positionData(position) }) },
];

/** The data that is not the same as it was for `previous`; all of it when there is none. */
export function buildOverlayChanges(
  input: OverlayInput,
  previous: OverlayInput | null,
): Partial<OverlayData> {
  const changed = PARTS.filter(({ needs }) => {
    if (previous === null) return true;
    const before = needs(previous);
    return needs(input).some((value, index) => value !== before[index]);
  });
  let arranged: readonly ArrangedPlace<MapInitiative>[] | null = null;
  const arrange = () => (arranged ??= arrangeInitiatives(input.loaded, input.zoom));
  return changed.reduce<Partial<OverlayData>>(
    (data, { build }) => ({ ...data, ...build(input, arrange) }),
    {},
  );
}
