/** [longitude, latitude] in WGS-84 degrees. Bare, because a run handles a million of them. */
export type Position = readonly [number, number];
/** Two or more positions. */
export type Line = readonly Position[];
/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];
export type MultiPolygon = readonly Polygon[];

/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];
