import { createTurns } from './in-turns.ts';
import { type ColumnsQuestion, compareColumnsSteps } from '../domain/compare/compare-columns.ts';
import type { Comparison } from '../domain/compare/compare-places.ts';
import { cellOfSteps } from '../domain/hexagon/cell-of.ts';
import type { HexLattice } from '../domain/hexagon/hex-lattice.ts';
import { areaIndexOf } from '../domain/study/area-index.ts';
import { type AreaWalks, areaWalks } from '../domain/spread/area-walks.ts';
import type { WalkColumns } from '../domain/spread/walk-columns.ts';
import { areaOfSteps } from '../domain/spread/count-by-area.ts';
import { type CountedStudy, countStudySteps } from '../domain/study/count-study.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import type { Geometry } from '../schema/geometry.ts';

export type OnProgress = (share: number) => void;

type Areas = readonly Readonly<{ geometry: Geometry }>[];

type CountQuestion = Readonly<{
  places: PlaceColumns;
  areas: Areas;
  /** Where the chance of the doubt of the middle begins. */
  seed: number;
}>;

/** Hexagons: where they stand, and which there are. */
export type WalkCells = Readonly<{ lattice: HexLattice; keys: readonly number[] }>;

type WalksQuestion = Readonly<{
  places: PlaceColumns;
  areas: Areas;
  walks: WalkColumns;
  /** Null by area. */
  cells: WalkCells | null;
}>;

type WithinQuestion = Readonly<{ places: PlaceColumns; ground: Areas }>;

/** Counts many places in a worker that goes on listening meanwhile. A question ends those of its kind before it. */
export function createStudyService(...turnOptions: Parameters<typeof createTurns>) {
  const [counting, cutting, comparing, grouping] = [
    createTurns(...turnOptions),
    createTurns(...turnOptions),
    createTurns(...turnOptions),
    createTurns(...turnOptions),
  ];
  return {
    /** Null when it is ended. */
    async count(
      { places, areas, seed }: CountQuestion,
      onProgress: OnProgress,
    ): Promise<CountedStudy | null> {
      counting.cancel();
      return (await counting.run(countStudySteps(places, areas, seed), onProgress))?.value ?? null;
    },
    /** The indices of the places that lie within the ground; null when it is ended. */
    async within({ places, ground }: WithinQuestion): Promise<Uint32Array | null> {
      cutting.cancel();
      const found = await cutting.run(areaOfSteps(places, ground));
      return found === null ? null : indicesWithin(found.value);
    },
    /** Null when it is ended. */
    async compare(question: ColumnsQuestion, onProgress: OnProgress): Promise<Comparison<number> | null> {
      comparing.cancel();
      return (await comparing.run(compareColumnsSteps(question), onProgress))?.value ?? null;
    },
    /** Walks by area, or by hexagon; null when it is ended. */
    async walks({ places, areas, walks, cells }: WalksQuestion): Promise<readonly AreaWalks[] | null> {
      grouping.cancel();
      const groupOf = await grouping.run(
        cells === null
          ? areaOfSteps(places, areas)
          : cellOfSteps(places, { ...cells, ground: areaIndexOf(areas) }),
      );
      const count = cells === null ? areas.length : cells.keys.length;
      return groupOf === null ? null : areaWalks(walks, groupOf.value, count);
    },
    endWalks: (): void => grouping.cancel(),
    endCompare: (): void => comparing.cancel(),
    endCount: (): void => counting.cancel(),
    endWithin: (): void => cutting.cancel(),
  };
}

function indicesWithin(areaOf: Int16Array): Uint32Array {
  const indices = new Uint32Array(areaOf.length);
  let count = 0;
  areaOf.forEach((area, at) => {
    if (area === -1) return;
    indices[count] = at;
    count += 1;
  });
  return indices.slice(0, count);
}
