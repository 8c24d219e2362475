import { type Bounds, boundsOf } from '../domain/geo/bounds.ts';
import type { Polygon } from '../domain/geo/position.ts';
import { createTurns } from './in-turns.ts';
import { hexCountSteps } from '../domain/hexagon/hex-counts.ts';
import { type HexGrid, type HexGround, hexGridSteps, hexGroundOf } from '../domain/hexagon/hex-grid.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import { type CellGround, hexagonRows } from '../domain/hexagon/hexagon-rows.ts';
import { coveredShares, createLandCover, type LandCover } from '../domain/hexagon/land-cover.ts';
import { nameCells } from '../domain/hexagon/name-cells.ts';
import type { PlaceColumns } from '../domain/study/place-columns.ts';
import { coverageAt } from '../domain/nearby/coverage-at.ts';
import type { CoverageFeature } from '../schema/coverage.ts';
import type { GazetteerEntry } from '../schema/gazetteer.ts';
import type { Geometry } from '../schema/geometry.ts';
import type { LngLat } from '../schema/lng-lat.ts';

export type HexagonQuestion = Readonly<{
  /** Polygons that tile the ground; what is made of them is kept as long as they are the same object. */
  areas: readonly Geometry[];
  /** From side to side. */
  acrossMeters: number;
  places: PlaceColumns;
  /** Of the metro, those that are open. */
  stations: readonly LngLat[];
  /** Whether what is counted is what the map names. */
  isMapped: boolean;
}>;

type Sources = Readonly<{
  /** Woods and waters. */
  readCover: (bounds: Bounds) => Promise<readonly Polygon[]>;
  readNames: () => Promise<readonly GazetteerEntry[]>;
  readCoverage: () => Promise<readonly CoverageFeature[]>;
}>;

type Kept<T> = Readonly<{ value: T; isRead: boolean }>;

/** Read once; what could not be read is tried again with the next question. */
function keep<T>(read: () => Promise<T>, absent: T): () => Promise<Kept<T>> {
  let kept: T | null = null;
  return async () => {
    try {
      kept ??= await read();
      return { value: kept, isRead: true };
    } catch {
      return { value: absent, isRead: false };
    }
  };
}

/** What is known of a ground, and of the hexagons that were asked for last. */
type Known = {
  readonly areas: readonly Geometry[];
  readonly ground: HexGround;
  readonly cover: () => Promise<Kept<LandCover | null>>;
  grid: Readonly<{ grid: HexGrid; grounds: readonly CellGround[]; unread: HexagonAnswer['unread'] }> | null;
};

function know(areas: readonly Geometry[], readCover: Sources['readCover']): Known | null {
  const ground = hexGroundOf(areas);
  const bounds = boundsOf(areas);
  if (ground === null || bounds === null) return null;
  const cover = keep(async () => createLandCover(ground, await readCover(bounds)), null);
  return { areas, ground, cover, grid: null };
}

/** Counts places by hexagons; one for a worker, which keeps what the next question needs too. */
export function createHexagonService({ readCover, readNames, readCoverage }: Sources) {
  const names = keep(readNames, []);
  const coverage = keep(readCoverage, []);
  let known: Known | null = null;
  const turns = createTurns();
  /** Counts questions: while files are read for one, the next may come. */
  let asked = 0;

  const gridOf = async (now: Known, acrossMeters: number): Promise<Known['grid']> => {
    const isWhole = now.grid !== null && !Object.values(now.grid.unread).includes(true);
    if (isWhole && now.grid?.grid.acrossMeters === acrossMeters) return now.grid;
    // Most of the time goes here: what is ended meanwhile, as by the next question, is heard.
    const grid = (await turns.run(hexGridSteps(now.ground, acrossMeters)))?.value ?? null;
    if (grid === null) return null;
    const [cover, entries, known] = await Promise.all([now.cover(), names(), coverage()]);
    const shares = cover.value === null ? null : coveredShares(cover.value, grid.lattice, now.ground);
    const called = nameCells(grid, entries.value);
    now.grid = {
      grid,
      grounds: grid.cells.map(({ key, center }, at) => ({
        name: called[at] ?? null,
        covered: shares === null ? null : (shares.get(key) ?? 0),
        isThin: known.value.length > 0 && coverageAt(center, known.value)?.level !== 'complete',
      })),
      unread: { landCover: !cover.isRead, names: !entries.isRead, coverage: !known.isRead },
    };
    return now.grid;
  };

  return {
    end: turns.cancel,
    /** Null without a ground, and when it is ended: as is a question before it when the next one comes. */
    async hexagons(question: HexagonQuestion): Promise<HexagonAnswer | null> {
      turns.cancel();
      asked += 1;
      const mine = asked;
      if (known?.areas !== question.areas) known = know(question.areas, readCover);
      if (known === null) return null;
      const { ground } = known;
      const laid = await gridOf(known, question.acrossMeters);
      if (laid === null || mine !== asked) return null;
      const counts = await turns.run(hexCountSteps(laid.grid, question.places, ground.index));
      if (counts === null) return null;
      return {
        rows: hexagonRows(counts.value, laid.grounds, question),
        lattice: laid.grid.lattice,
        unread: laid.unread,
      };
    },
  };
}
