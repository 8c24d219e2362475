import type { FailureRow, TaskId, Told } from './failure-row.ts';
import { CATEGORIES } from '../../../src/schema/this-district.ts';

/** In `public/geo`, but not read by the app: why. */
export const UNREAD_FILES: Readonly<Record<string, string>> = {
  'district.json': 'It is read while the atlas is built.',
  'base/neighbours.geojson': 'The map shows the names of the neighbours only, from a file of their own.',
};

const NOT_READ: Told = { sentence: 'notice.unread', next: 'app.retry' };

type AtlasFile = Readonly<{
  file: string;
  what: string;
  goesOn: readonly TaskId[];
  restores: TaskId;
  page?: string;
}>;

/** For each of the nine files other tasks, so that all are tried. */
const BESIDES_ENTRIES: readonly (readonly TaskId[])[] = [
  ['list', 'filters', 'search'],
  ['list', 'place', 'nearby'],
  ['list', 'report', 'about'],
];

const ATLAS_FILES: readonly AtlasFile[] = [
  ...CATEGORIES.map((category, index) => ({
    file: `initiatives/${category}.geojson`,
    what: 'The entries of one category',
    goesOn: BESIDES_ENTRIES[index % BESIDES_ENTRIES.length] ?? [],
    restores: 'list' as const,
    page: `entries of categories, ${String(1 + (index % BESIDES_ENTRIES.length))}`,
  })),
  {
    file: 'report.json',
    what: 'Chapters and numbers of the report',
    goesOn: ['list', 'search', 'place'],
    restores: 'report',
    page: 'entries of categories, 1',
  },
  {
    file: 'sources.json',
    what: 'The list of sources',
    goesOn: ['list', 'place', 'report'],
    restores: 'details',
    page: 'what entries are shown with',
  },
  {
    file: 'base/subdistricts.geojson',
    what: 'The areas of the sub-districts',
    goesOn: ['list', 'place', 'about'],
    restores: 'filters',
    page: 'what entries are shown with',
  },
  {
    file: 'base/metro-stations.geojson',
    what: 'The metro stations',
    goesOn: ['list', 'search', 'place'],
    restores: 'place',
    page: 'what entries are shown with',
  },
];

/** Read before anything is listed. */
const AT_START: readonly FailureRow[] = ATLAS_FILES.map(({ file, ...rest }) => ({
  id: file,
  cause: { kind: 'file', file, how: 'unreachable' },
  meets: 'start',
  told: NOT_READ,
  recovers: ['next', 'online'],
  ...rest,
}));

const DAMAGED: readonly FailureRow[] = [
  {
    id: 'damaged initiatives/livelihood.geojson',
    what: 'Any file above that arrives but is cut short',
    cause: { kind: 'file', file: 'initiatives/livelihood.geojson', how: 'damaged' },
    meets: 'start',
    told: { sentence: 'notice.fileNotJson', next: 'app.retry' },
    goesOn: ['list', 'search', 'place'],
    recovers: ['next'],
    restores: 'list',
  },
];

const ON_DEMAND: readonly FailureRow[] = [
  {
    id: 'base/gazetteer.json in search',
    what: 'The names of streets, stations and other places, in the search',
    cause: { kind: 'file', file: 'base/gazetteer.json', how: 'unreachable' },
    meets: 'search',
    told: { sentence: 'search.incomplete', next: 'search.retry' },
    instead: 'Entries of the report are found.',
    goesOn: ['list', 'place', 'nearby'],
    recovers: ['next'],
    page: 'data on demand',
  },
  {
    id: 'base/gazetteer.json in Nearby',
    what: 'The same file, for the everyday places of Nearby',
    cause: { kind: 'file', file: 'base/gazetteer.json', how: 'damaged' },
    meets: 'walk',
    told: { sentence: 'nearby.everydayMissing', next: 'app.retry' },
    instead: 'Walks to places of the report and to metro stations are computed.',
    goesOn: ['list', 'place'],
    recovers: ['next', 'online'],
    page: 'no everyday places and no plan',
  },
  {
    id: 'base/walk.bin',
    what: 'The walking network',
    cause: { kind: 'file', file: 'base/walk.bin', how: 'unreachable' },
    meets: 'walk',
    told: { sentence: 'nearby.failed.unreachable', next: 'app.retry' },
    goesOn: ['list', 'search', 'report'],
    recovers: ['next', 'online'],
    page: 'no way and no other language',
  },
  {
    id: 'damaged base/walk.bin',
    what: 'The walking network, cut short on its way',
    cause: { kind: 'file', file: 'base/walk.bin', how: 'damaged' },
    meets: 'walk',
    told: { sentence: 'nearby.failed.damaged', next: 'app.retry' },
    goesOn: ['list', 'place', 'about'],
    recovers: ['next'],
  },
  {
    id: 'base/homes.json',
    what: 'Where people live, for the second question of Analyse',
    cause: { kind: 'file', file: 'base/homes.json', how: 'damaged' },
    meets: 'far',
    told: { sentence: 'analyse.far.missing.homes', next: 'app.retry' },
    instead: 'Estates and streets are looked at.',
    goesOn: ['list', 'place'],
    recovers: ['next', 'online'],
    page: 'homes',
  },
  {
    id: 'base/walk.bin in Analyse',
    what: 'The walking network, for the second question of Analyse',
    cause: { kind: 'file', file: 'base/walk.bin', how: 'unreachable' },
    meets: 'far',
    told: { sentence: 'analyse.far.failed', next: 'app.retry' },
    goesOn: ['list', 'report'],
    recovers: ['next', 'online'],
    page: 'no network for homes',
  },
  {
    id: 'base/coverage.geojson',
    what: 'How complete the base map is where',
    cause: { kind: 'file', file: 'base/coverage.geojson', how: 'unreachable' },
    meets: 'coverage',
    told: { sentence: 'about.coverageUnavailable', next: 'app.retry' },
    goesOn: ['list', 'walk', 'report'],
    recovers: ['next'],
    page: 'data on demand',
  },
  {
    id: 'base/manifest.json',
    what: 'Dates and licences of the base map data',
    cause: { kind: 'file', file: 'base/manifest.json', how: 'damaged' },
    meets: 'data-list',
    told: { sentence: 'about.dataUnavailable', next: 'app.retry' },
    goesOn: ['list', 'place', 'search'],
    recovers: ['next'],
    page: 'data on demand',
  },
  {
    id: 'bill-of-materials.cdx.json',
    what: 'The packages by others that are in the program, `bill-of-materials.cdx.json`',
    cause: { kind: 'listing', file: 'bill-of-materials.cdx.json' },
    meets: 'program-list',
    told: { sentence: 'about.programsUnavailable', next: 'app.retry' },
    goesOn: ['list', 'data-list'],
    recovers: ['next'],
    page: 'data on demand',
  },
  {
    id: 'changes.json',
    what: 'What the releases of the data changed',
    cause: { kind: 'file', file: 'changes.json', how: 'damaged' },
    meets: 'changes',
    told: { sentence: 'changes.unread', next: 'app.retry' },
    goesOn: ['list', 'place', 'about'],
    recovers: ['next', 'online'],
    page: 'what changed',
  },
  {
    id: 'openings.json',
    what: 'When what opened',
    cause: { kind: 'file', file: 'openings.json', how: 'unreachable' },
    meets: 'openings',
    told: { sentence: 'changes.openingsUnread', next: 'app.retry' },
    goesOn: ['list', 'report'],
    recovers: ['next', 'online'],
    page: 'what changed',
  },
  {
    id: 'base/xihu.pmtiles in an entry',
    what: 'The streets and buildings, for the plan of an entry',
    cause: { kind: 'file', file: 'base/xihu.pmtiles', how: 'unreachable' },
    meets: 'plate',
    told: { sentence: 'place.plate.absent.unreachable', next: 'app.retry' },
    goesOn: ['details', 'list', 'nearby'],
    recovers: ['next'],
    page: 'data on demand',
  },
];

const TOUR_IDS = [
  ...['liuxia', 'longwu-tea', 'reading', 'shuguang-road', 'tianmuli', 'towns-and-blocks', 'wensan-road'],
  ...['xiangshan-art', 'xixi-wetland', 'zhijiang-culture'],
];

const OF_TOURS: readonly FailureRow[] = [
  {
    id: 'base/tours.json',
    what: 'The legs of all tours',
    cause: { kind: 'file', file: 'base/tours.json', how: 'damaged' },
    meets: 'tours',
    told: { sentence: 'tours.unread', next: 'app.retry' },
    goesOn: ['list', 'nearby', 'report'],
    recovers: ['next', 'online'],
    page: 'tours',
  },
  ...TOUR_IDS.map((id): FailureRow => ({
    id: `tours/${id}.json`,
    what: 'One tour in words',
    cause: { kind: 'file', file: `tours/${id}.json`, how: 'unreachable' },
    meets: 'tours',
    told: { sentence: 'tours.leftOut', next: 'app.retry' },
    instead: 'The other tours are listed.',
    goesOn: ['list', 'place'],
    recovers: ['next', 'online'],
    page: 'tours one by one',
  })),
];

const MAP_FILES = [
  { file: 'base/xihu.pmtiles', what: 'Streets, buildings and names' },
  { file: 'base/landform.pmtiles', what: 'Hills and water from afar' },
  { file: 'base/relief.pmtiles', what: 'The relief' },
  { file: 'base/terrain.pmtiles', what: 'The heights, for the map in 3-D' },
  { file: 'base/fade.pmtiles', what: 'The fading towards the neighbours' },
  { file: 'base/district.geojson', what: 'The outline of the district' },
  { file: 'base/subdistrict-edges.geojson', what: 'The borders of the sub-districts' },
  { file: 'base/subdistrict-labels.geojson', what: 'The names of the sub-districts' },
  { file: 'base/neighbour-labels.geojson', what: 'The names of the neighbours' },
  { file: 'base/metro-lines.geojson', what: 'The metro lines' },
  { file: 'base/metro-stations.geojson', what: 'The metro stations on the map' },
] as const;

/** Broken together: one cause gives one notice, and one map is drawn for all. */
const ON_THE_MAP: readonly FailureRow[] = MAP_FILES.map(({ file, what }) => ({
  id: `${file} on the map`,
  what,
  cause: { kind: 'file', file, how: 'unreachable' },
  meets: 'start',
  told: { sentence: 'notice.sourceFailed', next: 'app.retry' },
  instead: 'The rest of the map is drawn, with all entries.',
  goesOn: ['list', 'place'],
  recovers: ['next', 'online'],
  restores: 'map',
  page: 'files of the map',
  drawsMap: true,
}));

export const FILE_FAILURES: readonly FailureRow[] = [
  ...AT_START,
  ...DAMAGED,
  ...ON_DEMAND,
  ...OF_TOURS,
  ...ON_THE_MAP,
];
