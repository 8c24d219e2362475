import type { MapInitiative, MapValues } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import { buildShapeFeatures, buildUncertaintyFeatures } from './build-area-features.ts';
import { buildPlaceFeatures } from './build-place-features.ts';
import { groundCircle } from './ground-circle.ts';
import { collect, toFeature, type OverlayData } from './overlay-data.ts';
import type { OwnPosition } from './own-position.ts';
import { shortLabel } from './short-label.ts';

type Input = Readonly<{
  values: Pick<MapValues, 'initiatives' | 'labels' | 'selectedId'>;
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
  needs: (input: Input) => readonly unknown[];
  build: (input: Input) => Partial<OverlayData>;
}>;

const PARTS: readonly Part[] = [
  {
    needs: ({ values, zoom }) => [values.initiatives, values.labels, zoom],
    build: ({ values, zoom }) => {
      const { places, leaders } = buildPlaceFeatures(values.initiatives, { zoom, labels: values.labels });
      return { places: collect(places), leaders: collect(leaders) };
    },
  },
  {
    needs: ({ values }) => [values.initiatives],
    build: ({ values }) => ({
      shapes: collect(buildShapeFeatures(values.initiatives)),
      uncertainty: collect(buildUncertaintyFeatures(values.initiatives)),
    }),
  },
  {
    needs: ({ values }) => [values.initiatives, values.selectedId],
    build: ({ values }) => ({
      selection: selectionData(values.initiatives.find(({ id }) => id === values.selectedId)),
    }),
  },
  { needs: ({ position }) => [position], build: ({ position }) => ({ position: positionData(position) }) },
];

/** The data that is not the same as it was for `previous`; all of it when there is none. */
export function buildOverlayChanges(input: Input, previous: Input | null): Partial<OverlayData> {
  const changed = PARTS.filter(({ needs }) => {
    if (previous === null) return true;
    const before = needs(previous);
    return needs(input).some((value, index) => value !== before[index]);
  });
  return changed.reduce<Partial<OverlayData>>((data, { build }) => ({ ...data, ...build(input) }), {});
}

export type OverlayInput = Input;
