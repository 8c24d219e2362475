import type { ClarkEvans } from './nearest-neighbor.ts';
import type { Ranged } from './ranged.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/**
 * Fewer places are not tested. On this district a set that lies in its southern third alone is found in more than four of
 * five cases with 15 places, in less than half with 10: below, "could be chance" would say little but that there are few
 * (measured in `tests/unit/domain/chance/power.test.ts`).
 */
export const LEAST_TESTED = 15;
/** Of more places so many are tested, drawn by lot: K and its test stay the same for a random part of a set. */
export const MOST_TESTED = 500;
/** Sets that chance makes: the least p is a thousandth. */
export const SIMULATIONS = 999;
/** Ways in which roughly located places may lie. */
export const RESAMPLES = 199;
/** A p up to this is called more than chance. */
export const LEVEL = 0.05;

/** A place, and how far from its point it may be. */
export type LocatedPlace = Readonly<{ point: LngLat; accuracyMeters: number }>;

export type ChanceQuestion = Readonly<{
  places: readonly LocatedPlace[];
  /** Polygons: where a place could have been. */
  ground: readonly Geometry[];
  seed: number;
}>;

/** What is tested, in the order of the table. */
export const CHANCE_TESTS = ['deviation', 'nearest', 'offCenter', 'chiSquare', 'moran', 'generalG'] as const;
export type ChanceTest = (typeof CHANCE_TESTS)[number];

export type TestRow = Readonly<{
  test: ChanceTest;
  statistic: Ranged;
  /** Between which numbers chance puts it, 95 times in 100. */
  chance: Readonly<{ from: number; to: number }>;
  p: Ranged;
}>;

/** A cell of the map with more or fewer places than chance puts into it and its neighbours. */
export type CellHeat = 'hot' | 'cold' | 'neither';

export type ChanceCell = Readonly<{
  geometry: Geometry;
  count: number;
  /** How many chance puts there on average. */
  expected: number;
  /** Gi*. */
  z: Ranged;
  /** Corrected for the number of cells. */
  p: Ranged;
  heat: CellHeat;
}>;

export type HistogramBar = Readonly<{ from: number; to: number; count: number }>;

export type TestedChance = Readonly<{
  kind: 'tested';
  /** On the ground. */
  count: number;
  /** Of them, drawn by lot where there are too many. */
  testedCount: number;
  outsideCount: number;
  /** Whether some place is not located exactly. */
  isDoubtful: boolean;
  rows: readonly TestRow[];
  curve: Readonly<{
    stepMeters: number;
    /** L(r) − r at each radius, the first at one step. */
    excess: readonly Ranged[];
    /** Of a set of chance it is nowhere further from 0, 95 times in 100. */
    bandMeters: number;
    /** The radius at which it is furthest from 0. */
    peakMeters: number;
  }>;
  nearest: Readonly<{
    /** The mean of what chance gives, in metres. */
    chanceMeters: number;
    clarkEvans: ClarkEvans;
    bars: readonly HistogramBar[];
  }>;
  squares: Readonly<{ count: number; sideMeters: number }>;
  cells: readonly ChanceCell[];
  /** Of a whole hexagon. */
  cellSquareMeters: number;
  /** Gi* beyond which a cell is called cold, and hot. */
  heatBounds: Readonly<{ cold: number; hot: number }>;
}>;

export type ChanceOutcome = Readonly<{ kind: 'too-few'; count: number; outsideCount: number }> | TestedChance;
