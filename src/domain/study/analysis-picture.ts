import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** An area in one of the shades of a sequence; 0 for none. */
export type ShadedArea = Readonly<{ geometry: Geometry; shade: number }>;

/** An area that is looked at, or only pointed at. */
export type MarkedArea = Readonly<{ geometry: Geometry; chosen: boolean }>;

/** What an answer of Analyse shows on the map. Its parts are compared by identity. */
export type AnalysisPicture = Readonly<{
  shaded: readonly ShadedArea[];
  marked: readonly MarkedArea[];
  /** What is counted, where the map does not show it as places of the programme. */
  counted: readonly LngLat[] | null;
  /** Homes that are far from what is asked about. */
  homes: readonly LngLat[];
}>;
