import type { SearchOptions, SearchResult } from '../domain/search/search.ts';
import type { EverydayPlace } from '../domain/nearby/everyday-places.ts';
import type { GazetteerEntry } from '../schema/gazetteer.ts';
import type { Result } from '../schema/result.ts';
import type { Plate, PlateFailure } from '../domain/plate/build-plate.ts';
import type { GroundPlan } from '../domain/plate/draw-ground.ts';
import type { PlateWindow } from '../domain/plate/plate-window.ts';
import type { InitiativeId, LocatedInitiative } from '../schema/initiative.ts';

export type SearchAnswer = Readonly<{
  result: SearchResult;
  /** Where it is still being read, or could not be, only the programme is found. */
  gazetteer: 'read' | 'pending' | 'missing';
}>;

/** Holds the gazetteer, and finds things by what somebody types. */
export type SearchService = Readonly<{
  /** Reads what can be found; again does nothing, unless it failed before. */
  prepare: () => void;
  /** Waits until the programme at least can be found. Never rejects. */
  search: (query: string, options: SearchOptions) => Promise<Result<SearchAnswer, 'unavailable'>>;
  /** Resolves once the gazetteer is read, or known to be missing. Never rejects. */
  completed: () => Promise<void>;
  /** What the gazetteer has of everyday places; reads it again where it could not be read before. Never rejects. */
  everyday: () => Promise<Result<readonly EverydayPlace[], 'unavailable'>>;
  /** The named residential estates of the district; reads the gazetteer again as `everyday` does. Never rejects. */
  estates: () => Promise<Result<readonly GazetteerEntry[], 'unavailable'>>;
  /** Places of the gazetteer by their ids, null for what is not there; reads it again as `everyday` does. Never rejects. */
  entries: (ids: readonly string[]) => Promise<Result<readonly (GazetteerEntry | null)[], 'unavailable'>>;
}>;

/** Why there is no plate: it would say nothing, or its ground could not be read. */
export type PlateAbsence = PlateFailure | 'unreachable';

/** A plate, and the date of the ground it is drawn from; null when that is not known. */
export type DatedPlate = Readonly<{ plate: Plate; dataDate: string | null }>;

export type PlateSource = Readonly<{
  /** Drawn once: the same initiative gives the same promise. It never rejects. */
  load: (initiative: LocatedInitiative) => Promise<Result<DatedPlate, PlateAbsence>>;
  /** The ground around a way; null where it cannot be read. */
  loadGround: (window: PlateWindow, detailMeters: number) => Promise<GroundPlan | null>;
  /** Lets the next `load` try anew. */
  forget: (id: InitiativeId) => void;
}>;
