import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test as base } from 'vitest';
import { addRelease } from '../../../../pipeline/releases/add-release.ts';
import { SnapshotSchema } from '../../../../pipeline/releases/snapshot.ts';
import { writeRelease } from '../../../../pipeline/releases/write-release.ts';
import { ChangesFileSchema } from '../../../../src/schema/changes.ts';

type Entry = Readonly<Record<string, unknown>>;

const text = (name: string) => ({ zh: `${name}。`, en: `${name}.` });

const entry = (id: string, changed: Entry = {}) => {
  const { geometry = { type: 'Point', coordinates: [120.1, 30.2] }, ...properties } = changed;
  return {
    type: 'Feature',
    ...{ id, geometry },
    properties: {
      ...{ name: text(id), kind: 'place', status: 'planned', statusDate: null },
      location: { point: [120.1, 30.2], accuracyMeters: 50 },
      facts: [{ text: text('A market of two storeys'), sources: ['daily'] }],
      ...properties,
    },
  };
};

type District = Readonly<{
  /** Writes the authored files, and then the release of that day. */
  release: (
    day: string,
    entries: readonly ReturnType<typeof entry>[],
    tours?: readonly object[],
  ) => ReturnType<typeof writeRelease>;
  /** All releases as they stand in the file. */
  releases: () => v.InferOutput<typeof ChangesFileSchema>['releases'];
}>;

const test = base.extend<Readonly<{ district: District }>>({
  district: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'releases-'));
    const changesFile = join(folder, 'changes.json');
    for (const name of ['initiatives', 'tours']) mkdirSync(join(folder, name));
    await use({
      release: (day, entries, tours = []) => {
        const file = JSON.stringify({ type: 'FeatureCollection', features: entries });
        writeFileSync(join(folder, 'initiatives/market.geojson'), file);
        for (const [index, tour] of tours.entries())
          writeFileSync(join(folder, `tours/${index}.json`), JSON.stringify(tour));
        return writeRelease({
          ...{ geoFolder: folder, changesFile, snapshotFile: join(folder, 'kept/snapshot.json') },
          ...{ at: `${day}T10:00:00.123Z`, note: null },
        });
      },
      releases: () => v.parse(ChangesFileSchema, JSON.parse(readFileSync(changesFile, 'utf8'))).releases,
    });
    rmSync(folder, { recursive: true });
  },
});

test('the first release tells how much there is, the next one what differs', ({ district }) => {
  district.release('2026-01-01', [entry('stall'), entry('gone'), entry('same')]);
  const changed = entry('stall', { status: 'open', statusDate: '2026-01' });
  district.release('2026-02-01', [changed, entry('new'), entry('same')]);

  const [first, second] = district.releases();
  expect(first).toEqual({
    ...{ id: '2026-01-01', at: '2026-01-01T10:00:00Z', note: null, entryCount: 3 },
    ...{ entries: [], tours: [] },
  });
  expect(second?.entries).toEqual([
    { id: 'gone', name: text('gone'), changes: [{ kind: 'removed' }] },
    { id: 'new', name: text('new'), changes: [{ kind: 'added' }] },
    {
      ...{ id: 'stall', name: text('stall') },
      changes: [{ kind: 'status', from: 'planned', to: 'open', date: '2026-01', isReworded: false }],
    },
  ]);
});

test.for<readonly [string, Entry, object]>([
  [
    'a place that moved, in metres',
    { location: { point: [120.1, 30.201], accuracyMeters: 50 } },
    { kind: 'moved', meters: 111 },
  ],
  [
    'a shape drawn anew around the same point',
    { geometry: { type: 'Point', coordinates: [120.1001, 30.2] } },
    { kind: 'redrawn' },
  ],
  ['a place that is not known any more', { geometry: null, location: null }, { kind: 'unlocated' }],
  [
    'another accuracy',
    { location: { point: [120.1, 30.2], accuracyMeters: 20 } },
    { kind: 'accuracy', fromMeters: 50, toMeters: 20 },
  ],
  [
    'a status whose old word does not fit the kind',
    { kind: 'programme', status: 'announced' },
    { kind: 'status', from: 'planned', to: 'announced', date: null, isReworded: true },
  ],
  ['another name', { name: text('Hall') }, { kind: 'renamed', from: text('stall') }],
  ['known places', { places: { parts: [{}, {}] } }, { kind: 'places', from: 0, to: 2 }],
  ['whether one can go in', { visit: { access: 'yes' } }, { kind: 'visit', is: 'told' }],
  ['what a newer source says', { later: { date: '2026' } }, { kind: 'later', is: 'told' }],
  [
    'facts that came, and one in other words',
    {
      facts: [
        { text: text('A market of three storeys'), sources: ['daily'] },
        { text: text('It has a roof garden'), sources: ['daily'] },
      ],
    },
    { kind: 'facts', added: 1, withdrawn: 0, reworded: 1 },
  ],
  ['a fact that went', { facts: [] }, { kind: 'facts', added: 0, withdrawn: 1, reworded: 0 }],
])('it tells %s', ([, change, told], { district }) => {
  district.release('2026-01-01', [entry('stall')]);
  district.release('2026-02-01', [entry('stall', change)]);

  expect(district.releases()[1]?.entries[0]?.changes).toEqual([told]);
});

test('it tells tours that came and tours with other stops', ({ district }) => {
  const tour = (id: string, ...places: readonly string[]) => ({
    ...{ id, name: text(id) },
    stops: places.map((place) => ({ place, story: [] })),
  });
  district.release('2026-01-01', [entry('stall')], [tour('hills', 'a', 'b')]);
  district.release('2026-02-01', [entry('stall')], [tour('hills', 'a', 'c'), tour('lake', 'd')]);

  expect(district.releases()[1]?.tours).toEqual([
    { id: 'hills', name: text('hills'), is: 'stops' },
    { id: 'lake', name: text('lake'), is: 'added' },
  ]);
});

test('nothing is written where nothing differs, or in the wrong order', ({ district }) => {
  district.release('2026-02-01', [entry('stall')]);

  expect(district.release('2026-03-01', [entry('stall')])).toEqual({ ok: false, error: 'unchanged' });
  expect(district.release('2026-01-01', [entry('other')])).toEqual({ ok: false, error: 'earlier' });
  expect(district.releases()).toHaveLength(1);
});

test('a second release of a day gets a number', ({ district }) => {
  district.release('2026-02-01', [entry('stall')]);
  const at = '2026-02-01T12:00:00Z';
  const now = { entries: [], tours: [] };
  const releases = district.releases();

  expect(addRelease({ releases, before: { entries: [], tours: [] }, now, at, note: null })).toEqual({
    ...{ ok: false, error: 'unchanged' },
  });
  expect(addRelease({ releases, before: null, now, at, note: null })).toMatchObject({
    value: { id: '2026-02-01.2' },
  });
});

test('what the project keeps to compare with is what its last release said', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const { releases } = v.parse(ChangesFileSchema, read('public/geo/changes.json'));
  const { entries } = v.parse(SnapshotSchema, read('pipeline/releases/xihu-atlas.json'));

  expect(entries).toHaveLength(releases.at(-1)?.entryCount ?? 0);
  expect(releases[0]).toMatchObject({ id: '2026-11-24', entries: [] });
});
