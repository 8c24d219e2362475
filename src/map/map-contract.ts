import type { ReachArea } from '../domain/reach/reach-area.ts';
import type { AnalysisPicture, DrawnShape, MapSite } from '../domain/study/analysis-picture.ts';
import type { Camera } from '../schema/camera.ts';
import type { Category } from '../schema/category.ts';
import type { Geometry } from '../schema/geometry.ts';
import type { SiteId } from '../schema/initiative.ts';
import type { LngLat } from '../schema/lng-lat.ts';
import type { Locale } from '../schema/locale.ts';
import type { OnlineBaseMap } from '../schema/online-base-map.ts';
import type { Status } from '../schema/status.ts';
import type { Theme } from '../schema/theme.ts';
import type { TourId } from '../schema/tour-choices.ts';
import type { OriginKey } from '../schema/walk-origins.ts';

/** What the map needs to know of an initiative at a place, or of a part of one, and nothing more. */
export type MapInitiative = Readonly<{
  id: SiteId;
  category: Category;
  status: Status;
  /** In the language of the map. */
  label: string;
  point: LngLat;
  geometry: Geometry;
  /** True when the geometry only stands for the place: drawn dashed. */
  standIn: boolean;
  accuracyMeters: number;
  /** A part of something larger: small, with a thin name. */
  part: boolean;
  /** 1 is named first when labels compete, 3 last. */
  rank: 1 | 2 | 3;
  /** Kept on the map, but small, pale and unnamed: not what the reader is looking at. */
  dimmed: boolean;
}>;

/** The map's own words, in the language of the interface. */
export type MapLabels = Readonly<{
  /** Accessible name of the map. */
  map: string;
  /** Which keys do what on the map. */
  mapKeys: string;
  /** e.g. "© OpenStreetMap contributors"; links to the licence. */
  openStreetMap: string;
  /** Further credits, e.g. "Relief: SRTM", "district outline indicative". */
  credits: readonly string[];
  /** How a map that shares scrolling with its page is moved: told when somebody tries without. */
  gestures: Readonly<{ wheel: string; wheelOnMac: string; touch: string }>;
  /** e.g. "500 米", "2 km". */
  formatDistance: (meters: number) => string;
  /** How a place that stands for others at the same spot is named, e.g. "云栖小镇 +3". */
  formatGroup: (label: string, others: number) => string;
}>;

/** Along each edge of the map, in CSS pixels: free space around what must be seen, or what lies over it. */
export type MapPadding = Readonly<{ top: number; right: number; bottom: number; left: number }>;

/** A pin where walks begin. */
export type MapOrigin = Readonly<{
  key: OriginKey;
  point: LngLat;
  /** One character in the pin. */
  sign: string;
  /** Accessible name, with how the keys move it. */
  label: string;
  /** Over open ground to the network; null while that is not known. */
  gap: readonly [LngLat, LngLat] | null;
}>;

/** What is reached on foot within some minutes. */
export type MapReachArea = Readonly<{
  origin: OriginKey;
  /** 0 for the longest walk of its origin, then the next shorter one. */
  rank: 0 | 1 | 2;
  /** On its line, e.g. "15 min". */
  label: string;
  shape: ReachArea;
}>;

export type MapRoute = Readonly<{
  line: readonly LngLat[];
  /** Open ground before and after it. */
  gaps: readonly (readonly [LngLat, LngLat])[];
}>;

/** Walks: parts that did not change stay the same objects between calls. */
export type MapReach = Readonly<{
  origins: readonly MapOrigin[];
  areas: readonly MapReachArea[];
  route: MapRoute | null;
}>;

/** Keep it the same object while it is the same place. */
export type MapFoundPlace = Readonly<{ point: LngLat; label: string }>;

/** A leg of a tour: `quiet` beside others, `lit` when its tour is pointed at, `walked` and `ahead` on the page of its tour. */
export type MapTourLeg = Readonly<{
  tourId: TourId;
  by: 'walk' | 'ride';
  weight: 'quiet' | 'lit' | 'walked' | 'ahead';
  line: readonly LngLat[];
}>;

/** A numbered stop of the open tour. */
export type MapTourStop = Readonly<{
  point: LngLat;
  /** From 1; the start and the end have none. */
  number: number | null;
  label: string;
  /** Of the initiative that it is; null for other places. */
  category: Category | null;
  isRead: boolean;
}>;

export type MapTours = Readonly<{ legs: readonly MapTourLeg[]; stops: readonly MapTourStop[] }>;

/** What a walker sees of their walk. Parts that did not change stay the same objects between calls. */
export type MapGuide = Readonly<{
  /** In place of what `showPosition` showed. A heading that is not known is not drawn. */
  position: Readonly<{ point: LngLat; accuracyMeters: number; headingDegrees: number | null }> | null;
  /** What is walked of a leg that is drawn as being ahead. */
  walked: readonly LngLat[];
  /** From the walker to the way they left; null on it. */
  wayBack: readonly LngLat[] | null;
}>;

/** Everything the map shows, as one value: the adapter finds out what changed. */
export type MapValues = Readonly<{
  theme: Theme;
  locale: Locale;
  labels: MapLabels;
  /**
   * What passes the filters. Keep unchanged initiatives the same objects between calls: they are compared by
   * identity, so that a filter costs as much as what it changes.
   */
  initiatives: readonly MapInitiative[];
  selectedId: SiteId | null;
  hoveredId: SiteId | null;
  /** All places of the chosen initiative, where it has several: framed like `selectedId`, but smaller. Compared by identity. */
  chosenIds: readonly SiteId[];
  /** All places of the initiative pointed at, where it has several: marked like `hoveredId`. Compared by identity. */
  pointedIds: readonly SiteId[];
  /** The place that the keyboard cursor frames; null while the map does not have the focus. */
  framedId: SiteId | null;
  padding: MapPadding;
  /** The same around pins and framed markers, which stand out over their point. */
  pinPadding: MapPadding;
  /** What lies over the map, such as a sheet. Keep it the same object while nothing else lies there. */
  cover: MapPadding;
  reducedMotion: boolean;
  terrain3d: boolean;
  /** A place that was searched for, pointed at for a while; null otherwise. */
  foundPlace: MapFoundPlace | null;
  /** Null while nobody asks where one can walk. */
  reach: MapReach | null;
  /** Null while no tours are shown. Compared by identity. */
  tours: MapTours | null;
  /** Null while nobody is guided. */
  guide: MapGuide | null;
  /** Where the map reads the places of own data, as GeoJSON; null while there are none to show. */
  ownDataUrl: string | null;
  /** Null while no answer of Analyse is shown. */
  areas: AnalysisPicture | null;
  /** In the order of their numbers. Compared by identity, each and all. */
  sites: readonly MapSite[];
}>;

/**
 * Who moved the camera: the reader by a gesture or a key on the map, the app because something is to be seen, or a link
 * or the history, which have the camera already.
 */
export type MoveCause = 'gesture' | 'app' | 'restore';

/** What the user did on the map. The adapter never changes the selection itself. */
export type MapIntent =
  | Readonly<{ type: 'initiative-picked'; id: SiteId }>
  | Readonly<{ type: 'initiative-hovered'; id: SiteId | null }>
  | Readonly<{ type: 'tour-picked'; id: TourId }>
  | Readonly<{ type: 'tour-hovered'; id: TourId | null }>
  | Readonly<{ type: 'ground-picked'; point: LngLat }>
  /** The mouse is over ground on which nothing else lies; null where it is not. */
  | Readonly<{ type: 'ground-hovered'; point: LngLat | null }>
  /** A pin is being moved, and may move on. */
  | Readonly<{ type: 'origin-held'; key: OriginKey; point: LngLat }>
  /** A pin was let go. */
  | Readonly<{ type: 'origin-placed'; key: OriginKey; point: LngLat }>
  /** A proposed site is being moved, and may move on. */
  | Readonly<{ type: 'site-held'; index: number; point: LngLat }>
  /** It was let go. */
  | Readonly<{ type: 'site-placed'; index: number; point: LngLat }>
  /** A key moves it to the next possible place that way, clockwise from north. */
  | Readonly<{ type: 'site-stepped'; index: number; bearingDegrees: number }>
  | Readonly<{
      /** The camera came to rest. */
      type: 'camera-moved';
      camera: Camera;
      bounds: readonly [LngLat, LngLat];
      cause: MoveCause;
    }>
  /** Something else lies over the map now, so that more or less of it is seen. */
  | Readonly<{ type: 'bounds-changed'; bounds: readonly [LngLat, LngLat] }>
  /** An outline is being drawn or changed; `isFinal` once it was let go or closed. */
  | Readonly<{ type: 'shape-drawn'; shape: DrawnShape; isFinal: boolean }>
  /** The tools of drawing could not be fetched or started. */
  | Readonly<{ type: 'drawing-failed' }>
  | MapTrouble;

/** What the map cannot do any more, or again. */
export type MapTrouble =
  /** Once per source that cannot be read, until `readAgain`. */
  | Readonly<{ type: 'source-failed'; sourceId: string; message: string }>
  /** MapLibre's worker did not start, or stopped: this map will never be complete. */
  | Readonly<{ type: 'worker-failed'; message: string }>
  /** Nothing is drawn until `context-restored`; the browser may never send that. */
  | Readonly<{ type: 'context-lost' }>
  | Readonly<{ type: 'context-restored' }>;

/** What the canvas shows, as it was painted. */
export type MapPicture = Readonly<{ canvas: HTMLCanvasElement; camera: Camera }>;

export type MapFailure = 'no-webgl2';

export type MapOptions = Readonly<{
  /**
   * Empty and positioned; the map fills it. Carries `data-map-idle` while everything asked for is painted. Set
   * `--map-furniture-bottom` on it to lift scale and credits above a bottom sheet.
   */
  container: HTMLElement;
  /** Where `geo/` lies: an absolute address that ends in a slash. */
  baseUrl: string;
  /** Null shows the whole district. */
  initialCamera: Camera | null;
  values: MapValues;
  onIntent: (intent: MapIntent) => void;
  /** Canvas pixels for each CSS pixel; the screen's own without it. */
  pixelRatio?: number;
  /** Painted for paper: white ground, pale water, no night, and no pins, which are drawn over it as lines. */
  forPaper?: boolean;
  /** In somebody else's page: a wheel or a single finger scrolls the page, and only with a key or two fingers the map. */
  sharesScrolling?: boolean;
  /** Base maps of other sites; none without it. */
  online?: OnlineBaseMap;
  /** From where the script of MapLibre’s worker is started; from its own address without it. */
  workerAddress?: (url: string) => string;
}>;

/** The map as the rest of the app sees it. */
export type MapController = Readonly<{
  /** Shows `values`; does only the work that changed. While the graphics are lost, it is done when they are back. */
  apply: (values: MapValues) => void;
  /** Moves so that the initiative is seen at a fitting zoom within the padding. */
  reveal: (id: SiteId) => void;
  /** Moves for a link or the history, and not for the user; null shows the whole district. No-op when already there. */
  moveTo: (camera: Camera | null) => void;
  /** Shows the whole district. */
  showDistrict: () => void;
  zoomBy: (steps: 1 | -1) => void;
  /** Moves by shares of what can be seen: x to the right, y down. */
  panBy: (shares: Readonly<{ x: number; y: number }>) => void;
  /** Moves without zooming, and only when the point is out of sight. */
  keepInSight: (point: LngLat) => void;
  /**
   * Moves so that the point is in the middle of what can be seen, at `leastZoom` where it is given; not for some pixels, and
   * for who wants no motion only when it nears the edge. Links do not tell such a move.
   */
  follow: (point: LngLat, leastZoom: number | null) => void;
  /** Reads all of the ground that is shown in parts, so that it is there without a connection. Never rejects. */
  keepGround: () => Promise<void>;
  /** Shows all of the points; links do not tell it. */
  oversee: (points: readonly LngLat[]) => void;
  /** What lies within 32 px of the middle of what can be seen; null when nothing does. */
  initiativeAtCenter: () => SiteId | null;
  /** North up, straight down. */
  resetNorth: () => void;
  /** Marks and shows the reader's own position, or takes the mark away. */
  showPosition: (position: Readonly<{ point: LngLat; accuracyMeters: number }> | null) => void;
  /** South-west and north-east corner of what can be seen. */
  bounds: () => readonly [LngLat, LngLat];
  /** The middle of what can be seen. */
  visibleCenter: () => LngLat;
  /** Shows a circle around the point, unless the point is well in sight already. */
  revealAround: (point: LngLat, radiusMeters: number) => void;
  /** Shows all of the points at once, with room for pins on them. */
  revealAll: (points: readonly LngLat[]) => void;
  /** Reads the sources again that could not be read. */
  readAgain: () => void;
  /** Resolves once everything asked for so far is painted, or can no longer be. */
  idle: () => Promise<void>;
  /** Paints once more, within the call, and takes that frame; null while the graphics are lost. */
  takePicture: () => MapPicture | null;
  dispose: () => void;
}>;
