import { strFromU8, strToU8 } from 'fflate';
import { at } from '../../unit/domain/walk/build-test-network.ts';
import { SMALL_WALK_FILE } from './walk-target.ts';

/** A question: what is called, with what. Columns are written as `{ $f64: […] }`, so that they can be changed too. */
export type Call = readonly [method: string, ...args: readonly unknown[]];

export type MessageWorker = Readonly<{
  /** Runs its script. */
  begin: () => Promise<unknown>;
  /** Asked first, and never changed. */
  ready: readonly Call[];
  /** Good questions, to be changed. */
  calls: readonly Call[];
  /** What ends them. */
  ends: readonly Call[];
  /** Answered the same after whatever came before. */
  ping: Call;
  /** "Each answer is a value, whatever goes wrong": nothing rejects. */
  answersByValue: boolean;
}>;

const origin = { point: at([10, 5]), mode: 'normal' };
const place = { id: 'a', geometry: { type: 'Point', coordinates: at([190, 140]) }, accuracyMeters: 30 };
const SQUARE = {
  type: 'Polygon',
  coordinates: [[at([-900, -900]), at([900, -900]), at([900, 900]), at([-900, 900]), at([-900, -900])]],
};
const POINTS = Array.from({ length: 20 }, (_, index) => at([40 * index - 400, (index * 137) % 700]));
const columns = {
  points: { $f64: POINTS.flat() },
  accuraciesMeters: { $f32: POINTS.map((_, index) => 10 * index) },
};
const located = POINTS.map((point) => ({ point, accuracyMeters: 20 }));
const station = (id: string, meters: number) => ({
  ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates: at([meters, 0]) } },
  properties: {
    ...{ name: id, name_en: id, status: 'operating', lines: '4', linesUnderConstruction: '' },
    ...{ accuracyMeters: 10, exits: [{ ref: 'A', point: at([meters, 20]) }], walks: [] },
  },
});
const metro = {
  stations: [station('a', 0), station('b', 800), station('c', 1600)],
  lines: [
    {
      type: 'Feature',
      properties: { id: 'l', ref: '4', status: 'operating', quality: 'mapped' },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [at([0, 0]), at([800, 10])],
          [at([800, 10]), at([1700, 0])],
        ],
      },
    },
  ],
  openedLines: ['4'],
};
const order = {
  minutes: [
    [0, 5, 9],
    [5, 0, 4],
    [9, 4, 0],
  ],
  ...{ start: 0, end: 0, startMinute: 540, budgetMinutes: 300, keepOrder: false },
  stops: [
    { at: 1, stayMinutes: 20, windows: [{ opens: 500, closes: 900 }] },
    { at: 2, stayMinutes: 10, windows: null },
  ],
};
const siting = {
  ...{
    goal: 'cover',
    minutes: 15,
    count: 2,
    weights: { $f64: [1, 2, 3] },
    now: { $u16: [9000, 65535, 100] },
  },
  rows: { starts: { $u32: [0, 2, 3] }, demands: { $u16: [0, 1, 2] }, tenths: { $u16: [100, 200, 300] } },
};
const rules = { mode: 'normal', heading: 'to', withinMinutes: 30 };

const reach: MessageWorker = {
  begin: () => import('../../../src/workers/reach-worker.ts'),
  ready: [['load', { $u8: [...SMALL_WALK_FILE] }]],
  calls: [
    ['load', 'nowhere'],
    ['reach', { ...origin, minutes: [5, 10, 15] }],
    ['route', origin, place.geometry],
    ['streetAt', origin],
    ['setPlaces', [place]],
    ['reachable', { ...origin, withinMinutes: 15 }],
    ['minutesTo', { ...origin, withinMinutes: 15 }, [place]],
    [
      'nearest',
      { ...rules, goals: columns, draw: 1 },
      columns.points,
      { areas: [SQUARE], minutes: [5], radiiMeters: [300] },
    ],
    ['nearest', { ...rules, goals: columns, draw: null }, { $f64zeros: 20_000 }, null],
    ['rideMinutes', ['a', 'b', 'c'], metro],
    ['order', order],
    [
      'siteWalks',
      {
        ...rules,
        goals: columns,
        draws: 3,
        demands: columns.points,
        ground: [SQUARE],
        spacingMeters: 100,
        own: null,
      },
    ],
    ['findSites', siting],
    [
      'tourLeg',
      {
        from: { point: origin.point, target: place.geometry },
        to: { point: at([190, 140]), target: place.geometry },
        by: 'quickest',
      },
      metro,
    ],
  ],
  ends: [['cancelOrder'], ['stopSites']],
  ping: ['reach', { ...origin, minutes: [5] }],
  answersByValue: true,
};

const HELD: readonly Call[] = [
  ['holdPlaces', 1, columns],
  ['holdAreas', 2, [SQUARE]],
];

const analysis: MessageWorker = {
  begin: () => import('../../../src/workers/analysis-worker.ts'),
  ready: [
    ['load', { geoUrl: 'geo/', archiveUrl: 'a.pmtiles' }],
    ['holdPlaces', 900, columns],
    ['holdAreas', 901, [SQUARE]],
    ...HELD,
  ],
  calls: [
    ...HELD,
    ['hexagons', { places: 1, areas: 2, acrossMeters: 1100, stations: POINTS, isMapped: true }],
    ['count', { places: 1, areas: 2, seed: 1 }],
    ['compareSets', { first: 1, second: 1, areas: 2, shared: { $u32: [0, 1] } }],
    ['compareAreas', { places: 1, areas: 2, pair: [0, 0] }],
    [
      'walks',
      {
        places: 1,
        areas: 2,
        walks: { usual: { $f32: [1, 2] }, from: { $f32: [1, 2] }, to: { $f32: [1, 2] } },
        cells: null,
      },
    ],
    ['within', { places: 1, areas: 2 }],
    ['drop', 1],
  ],
  ends: [
    ['end', 'hexagons'],
    ['end', 'count'],
    ['end', 'compare'],
    ['end', 'within'],
    ['end', 'walks'],
    // Or what is found would depend on inputs long before.
    ...HELD,
  ],
  ping: ['within', { places: 900, areas: 901 }],
  answersByValue: false,
};

const names = {
  version: 1,
  entries: [
    {
      id: 'n1',
      kind: 'market',
      name: '茶市',
      nameEn: null,
      syllables: ['cha', 'shi'],
      subdistrictId: null,
      point: at([0, 0]),
    },
  ],
};
const content = { initiatives: [], report: null, stations: [], subdistricts: [] };

const search: MessageWorker = {
  begin: () => import('../../../src/workers/search-worker.ts'),
  ready: [['load', content, null]],
  calls: [
    ['search', '龙井 longjing', { center: at([0, 0]), limit: 5 }],
    ['search', '30.25, 120.1', { center: null, limit: 5 }],
    ['search', 'lj tea market 4号线', { center: null, limit: 5 }],
    ['everyday'],
    ['estates'],
    ['entries', ['n1', 'n2']],
    ['load', content, JSON.stringify(names)],
  ],
  ends: [['load', content, null]],
  ping: ['search', '', { center: null, limit: 5 }],
  answersByValue: false,
};

const chance: MessageWorker = {
  begin: () => import('../../../src/workers/chance-worker.ts'),
  ready: [],
  calls: [
    ['chance', { places: columns, ground: [SQUARE], seed: 1 }],
    ['pair', { first: located, second: located, withinMeters: 500, ground: [SQUARE], seed: 1 }],
  ],
  ends: [['cancelChance'], ['cancelPair']],
  ping: ['pair', { first: [], second: [], withinMeters: 500, ground: [SQUARE], seed: 1 }],
  answersByValue: false,
};

const area = {
  type: 'Feature',
  id: 'a',
  properties: { name: '甲', name_en: 'A', areaKm2: 3 },
  geometry: SQUARE,
};

const ground: MessageWorker = {
  begin: () => import('../../../src/workers/ground-worker.ts'),
  ready: [],
  calls: [
    ['aroundLines', [[at([0, 0]), at([300, 0]), at([300, 300])]], 200],
    ['cutAreas', SQUARE, [area]],
    ['fitLink', SQUARE, 'drawn'],
  ],
  ends: [],
  ping: ['fitLink', SQUARE, 'drawn'],
  answersByValue: false,
};

const bounds = { southWest: at([-900, -900]), northEast: at([900, 900]) };
const csv = { $file: 'name,lng,lat\na,120.1,30.2\n' };
const choice = {
  encoding: 'utf-8',
  delimiter: ',',
  sheet: 0,
  fields: { lng: 1, lat: 2, pair: null, name: 0, accuracy: null },
};

const own: MessageWorker = {
  begin: () => import('../../../src/workers/import-worker.ts'),
  ready: [],
  calls: [
    ['open', csv, bounds, {}],
    [
      'open',
      { $file: strFromU8(strToU8('{"type":"Point","coordinates":[120,30]}')) },
      bounds,
      { encoding: 'utf-8' },
    ],
    ['read', choice, null],
    ['judge', 'nowhere.pmtiles', bounds],
    ['take', 'wgs84', 'ink-disc'],
  ],
  ends: [['open', csv, bounds, {}]],
  ping: ['open', csv, bounds, {}],
  answersByValue: false,
};

/** By the name of their target. */
export const MESSAGE_WORKERS = {
  reach,
  analysis,
  search,
  chance,
  ground,
  import: own,
} as const satisfies Readonly<Record<string, MessageWorker>>;
