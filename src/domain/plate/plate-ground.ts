/** Longitude and latitude. Bare, because a window holds tens of thousands of them: a `LngLat` is one too. */
export type GroundPosition = readonly [lng: number, lat: number];
export type GroundPolygon = readonly (readonly GroundPosition[])[];
export type GroundStreet = Readonly<{
  /** As in the Shortbread schema, e.g. "primary" or "footway". */
  kind: string;
  line: readonly GroundPosition[];
}>;

/** What is in the tiles of a window, decoded. Pieces cut at tile edges may stay so. */
export type PlateGround = Readonly<{
  buildings: readonly GroundPolygon[];
  water: readonly GroundPolygon[];
  greens: readonly GroundPolygon[];
  streets: readonly GroundStreet[];
}>;

/** Widths in metres, as drawn on a figure-ground plan: about those of the roadway. */
const STREET_WIDTHS: Readonly<Record<string, number>> = {
  motorway: 22,
  trunk: 20,
  primary: 18,
  secondary: 14,
  tertiary: 11,
  unclassified: 7,
  residential: 7,
  living_street: 6,
  pedestrian: 6,
  busway: 7,
  service: 4,
  track: 3,
  footway: 2.5,
  path: 2,
  cycleway: 2.5,
  steps: 2.5,
};
/** A residential street between its kerbs. */
const USUAL_STREET_WIDTH = 5;

export const streetWidthMeters = (kind: string): number => STREET_WIDTHS[kind] ?? USUAL_STREET_WIDTH;
