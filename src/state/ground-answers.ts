import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { GroundFileProblem } from '../domain/ground/read-ground-file.ts';
import type { MapDrawing } from '../domain/study/analysis-picture.ts';
import type { Ground } from '../schema/ground-choice.ts';
import type { TourId } from '../schema/tour-choices.ts';

/** Where an area may be taken from. */
export type GroundSource =
  /** As it is; null for the whole district. */
  | Readonly<{ kind: 'ground'; ground: Ground | null }>
  | Readonly<{ kind: 'reach' }>
  | Readonly<{ kind: 'tour'; id: TourId }>
  | Readonly<{ kind: 'file'; text: string }>;

export type GroundProblem = 'drawing' | 'tour' | 'taking' | GroundFileProblem;

type GroundAnswers = Readonly<{
  /** Why no area could be taken; null where nothing is wrong. */
  problem: GroundProblem | null;
  /** Does again what failed; null where that is of no use. */
  again: (() => void) | null;
  /** By how many metres the outline was smoothed for the link; null where the link cannot tell it. */
  smoothedMeters: number | null;
  /** The area of before the last change; undefined before there was one. */
  before: Ground | null | undefined;
  /** Live, while it is drawn. */
  drawnMeters: Readonly<{ areaKm2: number; borderMeters: number }> | null;
  take: (source: GroundSource) => void;
  draw: (tool: MapDrawing['tool'] | null) => void;
}>;

/** Of the page, while Analyse is open. */
export const groundAnswers = createStore<GroundAnswers>()(() => ({
  problem: null,
  again: null,
  smoothedMeters: 0,
  before: undefined,
  drawnMeters: null,
  take: () => undefined,
  draw: () => undefined,
}));

export function useGroundAnswers<T>(selector: (answers: GroundAnswers) => T): T {
  return useStore(groundAnswers, selector);
}
