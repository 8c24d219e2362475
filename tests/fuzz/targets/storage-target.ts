import * as fc from 'fast-check';
import { restoreKept } from '../../../src/app/release/kept-for-reload.ts';
import { readKept } from '../../../src/domain/compose/kept-walks.ts';
import { readGround } from '../../../src/domain/ground/read-ground-file.ts';
import { parseKeptSet } from '../../../src/domain/own-data/parse-kept-set.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { formatPlacesFile, parsePlacesFile } from '../../../src/schema/saved-places-file.ts';
import { formatWalksFile, parseWalksFile } from '../../../src/schema/walks-file.ts';
import { EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { readGuideChoices, readKeptWalk } from '../../../src/state/guide-memory.ts';
import { recallReadPosition } from '../../../src/state/session-memory.ts';
import { bindStorage, readStored, STORAGE_TABLE } from '../../../src/state/storage.ts';
import { recallWalk } from '../../../src/state/walk-memory.ts';
import { sampleSet } from '../../fixtures/own-files/sample-set.ts';
import { type FuzzTarget, fuzzTarget, promise } from '../fuzz-target.ts';
import { changedJson } from '../inputs/changed-json.ts';
import { changedText } from '../inputs/changed-text.ts';

const SAMPLE_SET = sampleSet();
const PLACES = [
  { id: 'home', kind: 'home', name: '家', point: lngLat(120.1, 30.2) },
  { id: 'w1', kind: 'other', name: 'Tea', point: lngLat(120.15, 30.25) },
] as const;
const WALK = {
  ...{
    name: '龙井',
    start: 'any',
    end: 'start',
    keepOrder: false,
    ride: true,
    budgetMinutes: 60,
    begins: { day: 1, minute: 600 },
  },
  stops: [{ place: { kind: 'point', point: [120.1, 30.2] }, stayMinutes: 20 }],
};
const GUIDE_WALK = {
  tourId: 'tea',
  plan: { choice: 'usual', from: 1, lead: null },
  byHand: true,
  state: {
    ...{
      status: 'off',
      routeKey: 'a',
      progressMeters: 12,
      progressAtMs: 1,
      nextStop: 1,
      fault: 'jump',
      older: null,
      strayCount: 0,
      jumpCount: 2,
    },
    lastFix: { point: [120.1, 30.2], accuracyMeters: 8, headingDegrees: null, atMs: 1 },
    toWay: { point: [120.1, 30.2], distanceMeters: 80, bearingDegrees: 90 },
  },
};
/** What is kept as JSON, whole. */
const VALUES = [
  ...[PLACES, ['w1a2b3 AAAA1', 'w2 x'], ['老和山', 'tea'], ['zoom-in'], WALK, GUIDE_WALK],
  ...[
    { turns: true, stories: false, awake: true },
    { partId: 'preamble', offsetPixels: 12 },
    { drafts: { search: '茶' }, shown: 40 },
  ],
  JSON.parse(formatPlacesFile(PLACES)) as unknown,
  JSON.parse(formatWalksFile([EMPTY_WALK])) as unknown,
  {
    type: 'Feature',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [120, 30],
          [120.1, 30],
          [120.1, 30.1],
          [120, 30],
        ],
      ],
    },
  },
];
const TEXTS = ['en', 'zh-CN', 'dark', 'auto', 'off', ...VALUES.map((value) => JSON.stringify(value))];

/** A storage that answers every key with one text. */
const storageOf = (text: string) => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string): string | null => items.get(key) ?? text,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    length: 1,
  };
};

/** What was understood is understood again when it is written, so that nothing is lost on the next visit. */
function feedTable(text: string): void {
  for (const row of Object.values(STORAGE_TABLE)) {
    const { parse, format } = row as {
      parse: (text: string) => unknown;
      format: (value: unknown) => string | null;
    };
    const value = parse(text);
    const written = value === null ? null : format(value);
    if (written !== null)
      promise(format(parse(written)) === written, `${row.key} is written and not read as the same`);
  }
}

/** Two tabs: what the other one wrote is heard, and what is chosen here is saved over it. */
function feedTabs(text: string): void {
  const storage = storageOf(text);
  const store = createAppStore({ choices: readStored(storage) });
  let hear: ((event: StorageEvent) => void) | null = null;
  const window = {
    addEventListener: (_: string, listener: unknown) => {
      hear = listener as (event: StorageEvent) => void;
    },
    removeEventListener: () => undefined,
  } as unknown as Window;
  const unbind = bindStorage(store, storage, { window });
  store.getState().savePlace(PLACES[0]);
  (hear as ((event: StorageEvent) => void) | null)?.({ key: null } as StorageEvent);
  promise(
    store.getState().savedPlaces.some(({ id }) => id === 'home'),
    'a place is lost that was saved',
  );
  unbind();
}

const READERS: Readonly<Record<string, (text: string) => void>> = {
  table: feedTable,
  tabs: feedTabs,
  guide: (text) => {
    const device = { localStorage: storageOf(text) };
    readKeptWalk(device);
    readGuideChoices(device);
  },
  tab: (text) => {
    recallReadPosition(storageOf(text));
    recallWalk(storageOf(text));
    restoreKept(storageOf(text), createAppStore());
  },
  walks: (text) => {
    readKept(text, { sites: [], stations: [] });
    parseWalksFile(text);
  },
  places: (text) => void parsePlacesFile(text),
  ground: (text) => void readGround(text),
};

/** Everything that is read from the device, or from a file that was saved by it. */
export function openStorageTarget(): FuzzTarget {
  const reader = fc.constantFrom(...Object.keys(READERS));
  const text = fc.tuple(reader, changedText(TEXTS));
  const json = fc.tuple(
    reader,
    changedJson(VALUES).map((value) => JSON.stringify(value)),
  );
  // Columns come as columns from the device, where they are not changed.
  const set = fc.tuple(fc.constant('set'), changedJson([{ ...SAMPLE_SET, points: null, drawn: null }]));
  return fuzzTarget(
    fc.oneof({ weight: 2, arbitrary: text }, { weight: 2, arbitrary: json }, { weight: 1, arbitrary: set }),
    ([name, input]) => {
      if (typeof input === 'string' && name !== 'set') (READERS[name] ?? feedTable)(input);
      else if (typeof input === 'object')
        parseKeptSet({ ...input, points: SAMPLE_SET.points, drawn: SAMPLE_SET.drawn });
    },
  );
}
