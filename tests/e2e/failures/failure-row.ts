import type { ParseKeys } from 'i18next';

/** What a reader does, by the name that the document gives it. The task driver knows how each is done. */
export const TASKS = {
  list: 'the list',
  filters: 'filters',
  'further-filters': 'the filters that are folded away',
  search: 'search',
  'found-place': 'a place that is no entry, found by search',
  place: 'opening an entry',
  details: 'facts and sources of an entry',
  plate: 'the figure-ground plan of an entry',
  'qr-code': 'the QR code of an entry',
  share: 'sharing an entry',
  'copy-place': 'copying the link of an entry',
  nearby: 'Nearby',
  walk: 'walking times',
  'own-position': 'starting from the own position',
  tours: 'Tours',
  'tour-file': 'saving a tour as a file',
  guide: 'walking a tour',
  'guide-position': 'the own position on a walk',
  compose: 'composing a walk',
  'kept-walk': 'keeping a walk',
  analyse: 'Analyse',
  far: 'who is far, in Analyse',
  siting: 'where one more would help, in Analyse',
  chance: 'is it chance, in Analyse',
  compare: 'comparing two, in Analyse',
  hexagons: 'counting by hexagon, in Analyse',
  'save-table': 'saving the table of an answer',
  'save-chart': 'saving the chart of an answer',
  'save-map': 'saving the map of an answer',
  'own-file': 'opening a file of one’s own',
  'own-geojson': 'opening a GeoJSON file of one’s own',
  'own-markup': 'opening a KML or GPX file of one’s own',
  'own-shapefile': 'opening a shapefile of one’s own',
  'own-xlsx': 'opening a workbook of one’s own',
  'own-list': 'own data in Explore',
  ground: 'an area of interest, in Analyse',
  drawing: 'drawing an area on the map',
  report: 'Report',
  'growth-chart': 'the chart of growth in Report',
  about: 'About',
  coverage: 'the picture of coverage in About',
  'data-list': 'the list of base map data in About',
  'program-list': 'the list of packages by others in About',
  changes: 'what changed, in About',
  openings: 'openings with a date, in the same place',
  'on-device': 'what is stored on the device, in About',
  'store-pack': 'storing the atlas on the device',
  language: 'the other language',
  keys: 'the list of keys',
  shortcut: 'commands by key',
  commands: 'the list of commands',
  print: 'the print desk',
  paper: 'the dialog of the printer',
  picture: 'saving a picture',
  'embed-code': 'the code for another page',
  'copy-code': 'copying that code',
  embed: 'the embedded map',
  'embedded-walk': 'a walk in the embedded map',
  map: 'the map',
  locate: 'showing the own position on the map',
  back: 'the back button',
  appearance: 'day and night',
  'saved-places': 'saving a place',
} as const;

export type TaskId = keyof typeof TASKS;

/** Why it fails. Each kind has one way to be provoked, in the fault driver. */
export type Cause =
  | Readonly<{ kind: 'file'; file: string; how: 'unreachable' | 'damaged' }>
  /** A file of the build, by its name before the hash: a script, or the style sheet that comes with it. */
  | Readonly<{ kind: 'chunk'; chunk: string; part?: 'style' }>
  | Readonly<{ kind: 'worker'; worker: string }>
  | Readonly<{ kind: 'storage'; how: 'forbidden' | 'full' | 'hostile' }>
  | Readonly<{ kind: 'history' }>
  | Readonly<{ kind: 'graphics'; how: 'absent' | 'lost' | 'gone' }>
  | Readonly<{ kind: 'geolocation'; how: 'denied' | 'withdrawn' | 'unavailable' | 'timeout' }>
  | Readonly<{ kind: 'clipboard'; how: 'denied' | 'missing' }>
  | Readonly<{ kind: 'share'; how: 'refused' }>
  | Readonly<{ kind: 'printer' }>
  /** A list beside the page that the build writes. */
  | Readonly<{ kind: 'listing'; file: 'pack.json' | 'bill-of-materials.cdx.json' }>
  /** What the browser lends for keeping the atlas. */
  | Readonly<{ kind: 'pack'; how: 'no-workers' | 'no-caches' | 'full' }>;

/** What is said, by its keys in the dictionaries. */
export type Told =
  | Readonly<{
      sentence: ParseKeys;
      /** The button that is the next step; null where the sentence itself says what to do. */
      next: ParseKeys | null;
    }>
  /** Before any text is fetched: the page says it in words of its own, in both languages, with a link. */
  | typeof BY_PAGE;

export const BY_PAGE = 'by the page itself';

/**
 * How it comes back once the cause is gone. `next`: the next step is pressed. `online`: by itself when the browser is
 * online again. `again`: the task is simply done again. `itself`: by itself, without the reader. `reload`: only by
 * loading the page anew.
 */
export type Recovery = 'next' | 'online' | 'again' | 'itself' | 'reload';

/** One thing that can fail, and what its reader meets. */
export type FailureRow = Readonly<{
  /** Names the test. */
  id: string;
  /** The first cell of the document. */
  what: string;
  cause: Cause;
  /** When it shows: as the page opens, or as a task is done. */
  meets: 'start' | TaskId;
  /** Null where nothing need be said: the reader misses nothing, or gets the same in another way. */
  told: Told | null;
  /** What there is instead, where nothing is told or more than the sentence is to be known. */
  instead?: string;
  /** What must work all the same. */
  goesOn: readonly TaskId[];
  /**
   * All ways; the walker takes one of them for each row, in turns, so that rows of one kind walk them all. Empty where
   * it never comes back, as on a device without what is missing.
   */
  recovers: readonly Recovery[];
  /** What works again then, when it is asked for anew; without it what `meets` names, which was asked for already. */
  restores?: TaskId;
  /** Rows of one page are broken together and walked one after the other. Otherwise each row has its own page. */
  page?: string;
  /** The map is drawn only where it is looked at, since that is slow without a graphics card. */
  drawsMap?: boolean;
  /** What the console says in addition to what failed, and may. */
  complaints?: readonly RegExp[];
}>;
