import type { Category } from '../category.ts';

/** `#rrggbb`, lower case. */
export type HexColor = `#${string}`;

/** Ground of the map: nothing here is saturated, every strong colour belongs to the data. */
export type MapColors = Readonly<{
  /** Outside the district, and what everything fades into. */
  paper: HexColor;
  land: HexColor;
  residential: HexColor;
  commercial: HexColor;
  industrial: HexColor;
  campus: HexColor;
  hospital: HexColor;
  constructionLand: HexColor;
  wood: HexColor;
  park: HexColor;
  grass: HexColor;
  farmland: HexColor;
  teaGarden: HexColor;
  scrub: HexColor;
  wetland: HexColor;
  pitch: HexColor;
  sand: HexColor;
  water: HexColor;
  shore: HexColor;
  stream: HexColor;
  building: HexColor;
  buildingOutline: HexColor;
  minorRoad: HexColor;
  minorRoadCasing: HexColor;
  majorRoad: HexColor;
  majorRoadCasing: HexColor;
  expressway: HexColor;
  expresswayCasing: HexColor;
  /** Uncased roads at low zoom. */
  thinRoad: HexColor;
  thinExpressway: HexColor;
  footpath: HexColor;
  railway: HexColor;
  contour: HexColor;
  metro: HexColor;
  metroCasing: HexColor;
  metroUnderConstruction: HexColor;
  metroUnderConstructionGround: HexColor;
  districtOutline: HexColor;
  reliefShadow: HexColor;
  reliefLight: HexColor;
}>;

export type LabelColors = Readonly<{
  water: HexColor;
  hill: HexColor;
  subdistrict: HexColor;
  road: HexColor;
  place: HexColor;
  park: HexColor;
  station: HexColor;
  neighbour: HexColor;
  halo: HexColor;
}>;

export type InterfaceColors = Readonly<{
  panel: HexColor;
  /** Spine, and the row under the pointer. */
  spine: HexColor;
  field: HexColor;
  ink: HexColor;
  inkSecondary: HexColor;
  inkTertiary: HexColor;
  hairline: HexColor;
  hairlineStrong: HexColor;
  /** Chosen, or act here; never a category, warning or decoration. */
  seal: HexColor;
  sealText: HexColor;
  onSeal: HexColor;
  focus: HexColor;
  reach: HexColor;
  /** Casing of markers and the light part of their fill. */
  markerPaper: HexColor;
}>;

/** Alphas of the relief (0…1). */
export type ReliefStrength = Readonly<{ shadowAlpha: number; lightAlpha: number }>;

/** All colours of a theme. No colour is named anywhere else. */
export type ThemeTokens = Readonly<{
  map: MapColors;
  label: LabelColors;
  ui: InterfaceColors;
  category: Readonly<Record<Category, HexColor>>;
  /** Density, from little to much. Zero is drawn empty, never as the first step. */
  sequence: readonly [HexColor, HexColor, HexColor, HexColor, HexColor, HexColor];
  relief: ReliefStrength;
}>;
