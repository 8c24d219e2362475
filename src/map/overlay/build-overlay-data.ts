import type { PointGroup } from '../../domain/declutter/group-by-point.ts';
import type { MapInitiative, MapValues } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import type { Arrangement } from './arrange-initiatives.ts';
import { buildShapeFeatures, buildUncertaintyFeatures } from './build-area-features.ts';
import { buildLabelFeatures, buildLeaderFeatures, buildMarkerFeatures } from './build-place-features.ts';
import { groundCircle } from './ground-circle.ts';
import { collect, toFeature, type OverlayData } from './overlay-data.ts';
import type { OwnPosition } from './own-position.ts';
import { buildReachFeatures, buildRouteFeatures } from './reach-features.ts';
import { reachGround } from './reach-ground.ts';
import { shortLabel } from './short-label.ts';

export type OverlayInput = Readonly<{
  values: Pick<MapValues, 'initiatives' | 'labels' | 'selectedId' | 'framedId' | 'reach'>;
  /** All that the map has data for, shown or not: a filter then changes states, not data. */
  loaded: readonly MapInitiative[];
  /** Of all that is loaded. */
  arrangement: Arrangement;
  /** Who of those shown shares a marker. */
  groups: readonly PointGroup<MapInitiative>[];
  position: OwnPosition | null;
}>;

const selectedOf = ({ initiatives, selectedId }: OverlayInput['values']): MapInitiative | undefined =>
  selectedId === null ? undefined : initiatives.find(({ id }) => id === selectedId);

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

function frameData({ values: { framedId }, arrangement }: OverlayInput): OverlayData['frame'] {
  const at = framedId === null ? undefined : arrangement.at.get(framedId);
  if (at === undefined) return collect([]);
  return collect([toFeature({ type: 'Point', coordinates: [...at] }, { id: framedId })]);
}

type Part = Readonly<{
  /** The part is built again when one of these is another value. */
  needs: (input: OverlayInput) => readonly unknown[];
  build: (input: OverlayInput) => Partial<OverlayData>;
}>;

/** What the next frame must show. */
export const PROMPT_PARTS: readonly Part[] = [
  {
    needs: ({ arrangement }) => [arrangement],
    build: ({ arrangement }) => ({
      places: collect(buildMarkerFeatures(arrangement)),
      leaders: collect(buildLeaderFeatures(arrangement)),
    }),
  },
  {
    needs: ({ loaded }) => [loaded],
    build: ({ loaded }) => ({
      shapes: collect(buildShapeFeatures(loaded)),
      uncertainty: collect(buildUncertaintyFeatures(loaded)),
    }),
  },
  {
    needs: ({ values, arrangement }) => [values.framedId, arrangement],
    build: (input) => ({ frame: frameData(input) }),
  },
  {
    needs: ({ values }) => [selectedOf(values)],
    build: ({ values }) => ({ selection: selectionData(selectedOf(values)) }),
  },
  {
    needs: ({ values: { reach } }) => reachGround(reach),
    build: ({ values: { reach } }) => ({ reach: collect(reach === null ? [] : buildReachFeatures(reach)) }),
  },
  {
    needs: ({ values: { reach } }) => [reach?.route],
    build: ({ values: { reach } }) => ({ route: collect(buildRouteFeatures(reach?.route ?? null)) }),
  },
  { needs: ({ position }) => [position], build: ({ position }) => ({ position: positionData(position) }) },
];

/** What may follow a frame later: names take the map some frames to place in any case. */
export const LATE_PARTS: readonly Part[] = [
  {
    needs: ({ values, groups, arrangement }) => [values.labels, groups, arrangement],
    build: ({ values, groups, arrangement }) => ({
      'place-labels': collect(buildLabelFeatures(groups, { labels: values.labels, arrangement })),
    }),
  },
];

export type OverlayUpdates = Readonly<{
  /** Whether `build` has anything to do. */
  isDue: (input: OverlayInput) => boolean;
  /** The data that is not the same as it was the last time; all of it the first time. */
  build: (input: OverlayInput) => Partial<OverlayData>;
}>;

export function createUpdates(parts: readonly Part[]): OverlayUpdates {
  let previous: OverlayInput | null = null;
  const dueParts = (input: OverlayInput): readonly Part[] =>
    parts.filter(({ needs }) => {
      if (previous === null) return true;
      const before = needs(previous);
      return needs(input).some((value, index) => value !== before[index]);
    });
  return {
    isDue: (input) => dueParts(input).length > 0,
    build: (input) => {
      const due = dueParts(input);
      previous = input;
      return due.reduce<Partial<OverlayData>>((data, { build }) => ({ ...data, ...build(input) }), {});
    },
  };
}
