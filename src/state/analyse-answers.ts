import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { EverydayPlace } from '../domain/nearby/everyday-places.ts';
import type { FarWalks } from '../domain/far/far-count.ts';
import type { FarCounts } from '../domain/far/far-shares.ts';
import type { HexagonAnswer } from '../domain/hexagon/hexagon-rows.ts';
import type { CutGround } from '../domain/ground/cut-areas.ts';
import type { ShownAnswer } from '../domain/study/shown-answer.ts';
import type { AnalysisPicture, DrawnShape, MapDrawing } from '../domain/study/analysis-picture.ts';
import type { Ground } from '../schema/ground-choice.ts';
import type { SearchState } from '../domain/siting/exact-sites.ts';
import type { Siting } from '../domain/siting/siting.ts';
import type { LngLat } from '../schema/lng-lat.ts';

/** What was found of how far homes are from the chosen places. */
export type FarFound = FarCounts &
  Readonly<{
    walks: Pick<FarWalks, 'minutes' | 'straightMeters'>;
    /** What could not be read, so that the rest stands alone. */
    missing: readonly ('homes' | 'names')[];
    /** Of the draws that tell between which numbers the shares lie: 1 when all are made. */
    drawnShare: number;
  }>;

export type FarAnswer =
  | Readonly<{ step: 'asking'; /** Of all that is to be done. */ share: number }>
  | Readonly<{ step: 'stopped' | 'failed' }>
  | Readonly<{ step: 'found'; found: FarFound }>;

/** What was read of the gazetteer's everyday places, once they are counted. */
export type EverydayAnswer =
  | Readonly<{ step: 'asking' | 'failed' }>
  | Readonly<{ step: 'read'; places: readonly EverydayPlace[] }>;

/** What is known of the spread over hexagons. */
export type HexagonsAnswer =
  | Readonly<{ step: 'asking' | 'failed' }>
  | Readonly<{ step: 'found'; answer: HexagonAnswer; /** Others are asked for. */ isOld: boolean }>;
/** The chosen area, once the sub-districts are cut to it. */
export type GroundAnswer =
  | Readonly<{ step: 'whole' | 'asking' | 'failed' | 'unknown' }>
  | Readonly<{ step: 'cut'; cut: CutGround }>;

/** A chart of an answer, to be saved and printed. */
export type ShownChart = Readonly<{
  /** Names it in files: lower case, digits, hyphens. */
  id: string;
  title: string;
  /**
   * The drawing, which may stand in the page; one of words and bars is as wide as is asked, in CSS pixels. Rejects where it
   * cannot be made.
   */
  draw: (width?: number) => Promise<SVGSVGElement>;
}>;
/** What is done with the proposed site of this index: dragged, let go, or sent on by a key, clockwise from north. */
export type SiteAct =
  | Readonly<{ type: 'site-held' | 'site-placed'; index: number; point: LngLat }>
  | Readonly<{ type: 'site-stepped'; index: number; bearingDegrees: number }>;

/** What the map tells of an outline that is drawn on it. */
export type DrawingTold =
  | Readonly<{ type: 'shape-drawn'; shape: DrawnShape; isFinal: boolean }>
  | Readonly<{ type: 'drawing-failed' }>;

/** What is known of where more would help most. */
export type SitingAnswer =
  /** The share of the walks that is found. */
  | Readonly<{ step: 'walking'; share: number }>
  /** Which sites are best is being searched for; null before the first bound. */
  | Readonly<{ step: 'searching'; state: SearchState | null }>
  | Readonly<{ step: 'failed'; why: 'network' | 'homes' | 'broken' | 'many' | 'beyond' | 'unknown' }>
  /** The reader ended it before there was anything to tell. */
  | Readonly<{ step: 'stopped' }>
  | Readonly<{ step: 'found'; siting: Siting }>;

type AnalyseAnswers = Readonly<{
  hexagons: HexagonsAnswer;
  /** Counts by hexagons again. */
  retryHexagons: () => void;
  ground: GroundAnswer;
  /** Cuts the area again where that failed. */
  cutGround: () => void;
  /** An area that is too detailed for the link; null where the link tells all. */
  detailedGround: Ground | null;
  everyday: EverydayAnswer;
  /** Reads again what could not be read of what is counted. */
  readSubject: () => void;
  far: FarAnswer;
  /** Nobody waits for the walks any more. */
  stopFar: () => void;
  siting: SitingAnswer;
  /** Candidates at which the sites are while one is dragged; null while none is. */
  heldSites: readonly number[] | null;
  /** What is found by now is enough. */
  stopSiting: () => void;
  /** Asks again what failed. */
  retry: () => void;
  /** The sub-district or hexagon pointed at, in the table or on the map. */
  hoveredAreaId: string | null;
  /** What the map shows of the answer; null before there is one. */
  picture: AnalysisPicture | null;
  /** The answer as it is shown, for files, pictures and prints; null while there is none. */
  shown: ShownAnswer | null;
  charts: readonly ShownChart[];
  /** Hears what is done with a proposed site on the map; null while none is proposed. */
  hearSite: ((act: SiteAct) => void) | null;
  /** What is drawn on the map. */
  drawing: MapDrawing | null;
  /** Hears of it; null until the view was opened. */
  hearDrawing: ((told: DrawingTold) => void) | null;
  /** Hears what is done on the ground of the map; null until the view was opened. */
  hearGround: ((act: 'hover' | 'pick', point: LngLat | null) => void) | null;
}>;

/** Of the page: one question is asked at a time. */
export const analyseAnswers = createStore<AnalyseAnswers>()(() => ({
  hexagons: { step: 'asking' },
  retryHexagons: () => undefined,
  ground: { step: 'whole' },
  cutGround: () => undefined,
  detailedGround: null,
  drawing: null,
  hearDrawing: null,
  everyday: { step: 'asking' },
  readSubject: () => undefined,
  far: { step: 'asking', share: 0 },
  stopFar: () => undefined,
  siting: { step: 'walking', share: 0 },
  heldSites: null,
  stopSiting: () => undefined,
  retry: () => undefined,
  hoveredAreaId: null,
  picture: null,
  shown: null,
  charts: [],
  hearSite: null,
  hearGround: null,
}));

export function useAnalyseAnswers<T>(selector: (answers: AnalyseAnswers) => T): T {
  return useStore(analyseAnswers, selector);
}
