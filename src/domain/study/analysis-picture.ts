import type { CellHeat } from '../chance/chance-question.ts';
import type { Box } from '../geo/position.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** An area in one of the shades of a sequence: 0 for none, null for its outline alone. */
export type ShadedArea = Readonly<{
  geometry: Geometry;
  shade: number | null;
  /** What is counted is missing here, or that is not known: with lines instead of a shade. */
  lines?: 'gap' | 'unmapped';
}>;

/** An area that is looked at, or only pointed at. */
export type MarkedArea = Readonly<{ geometry: Geometry; chosen: boolean }>;

/** The middle of what is counted, the ellipse around it and the circle of the standard distance. */
export type DrawnMiddle = Readonly<{
  mean: LngLat;
  ellipseRing: readonly LngLat[];
  circleRing: readonly LngLat[];
}>;

/** A cell with more or fewer places around it than by chance, or neither. */
export type HeatCell = Readonly<{ geometry: Geometry; heat: CellHeat }>;

/** Sites that are proposed, and cells of homes by what they bring to them. */
export type SitingPicture = Readonly<{
  /** In the order of their numbers. Each point stays the same object while it does not move. */
  sites: readonly LngLat[];
  /** Near one that there is. */
  near: readonly Box[];
  /** Near none. */
  far: readonly Box[];
  /** Not mapped: neither is known. */
  unmapped: readonly Box[];
  /** Those that have one nearer with the sites: over the others. */
  gained: readonly Box[];
}>;

/** What is drawn on the map: a new outline, or the corners of one that is there. Keep it the same object while it is the same. */
export type MapDrawing = Readonly<{
  tool: 'polygon' | 'circle' | 'edit-polygon' | 'edit-circle';
  /** The corners to be moved; none of a new outline. */
  ring: readonly LngLat[];
}>;

/** What came of it. */
export type DrawnShape =
  | Readonly<{ kind: 'polygon'; ring: readonly LngLat[] }>
  | Readonly<{ kind: 'circle'; center: LngLat; radiusMeters: number }>;

/** What an answer of Analyse shows on the map. Its parts are compared by identity. */
export type AnalysisPicture = Readonly<{
  shaded: readonly ShadedArea[];
  /** Parts of the ground, shaded without an outline of each. */
  cells: readonly ShadedArea[];
  marked: readonly MarkedArea[];
  middle: DrawnMiddle | null;
  /** Whether shades are told apart by patterns too. */
  isPatterned: boolean;
  heat: readonly HeatCell[];
  /** What is counted, where nothing else on the map shows it. */
  counted: readonly LngLat[];
  /** Whether something else is counted than the programme, or it is told by hexagons: then its markers step back. */
  isAside: boolean;
  /** Whether a drawing of the answer has a dot for each place that is counted. */
  hasDots: boolean;
  /** Homes that are far from what is asked about. */
  homes: readonly LngLat[];
  /** Where more are proposed, and what they change. */
  siting?: SitingPicture;
  /** The area in which is counted: what lies outside is dimmed; null for the whole district. */
  ground: Geometry | null;
  /** Null while nothing is drawn. */
  drawing: MapDrawing | null;
}>;

/** A pin where one more of what is analysed is proposed; where it may stand is known outside the map. */
export type MapSite = Readonly<{
  point: LngLat;
  /** Its number, in the pin. */
  sign: string;
  /** Accessible name, with how it is moved. */
  label: string;
}>;
