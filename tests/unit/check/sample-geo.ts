import { readFileSync } from 'node:fs';
import { type BaseFile, type GeoFiles } from '../../../pipeline/check/geo-files.ts';
import { authoredFiles, parseGeoFiles } from '../../../pipeline/check/parse-geo-files.ts';
import { GAZETTEER, STATIONS } from './sample-places.ts';
import type { District } from '../../../src/schema/district.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

/** That of the project, but for its place. */
const district = {
  ...(JSON.parse(readFileSync('public/geo/district.json', 'utf8')) as District),
  bounds: [
    [120, 30],
    [121, 31],
  ],
  outerBounds: [
    [119, 29],
    [122, 32],
  ],
};

const text = (zh: string, en: string) => ({ zh, en });

/** JSON that tests may change at will. */
export type Json = Record<string, unknown>;

const square = [
  [120.1, 30.2],
  [120.11, 30.2],
  [120.11, 30.21],
  [120.1, 30.21],
  [120.1, 30.2],
];

const marketProperties = {
  category: 'market',
  kind: 'place',
  status: 'open',
  statusDate: '2024-09',
  statusSources: ['daily'],
  reportVerb: text('全面开业', 'all opened'),
  later: null,
  name: text('古荡菜市', 'Gudang Market'),
  summary: text('一处菜市。', 'A market.'),
  namedInReport: true,
  sections: ['h1-review'],
  quote: '5个菜市全面开业',
  location: {
    point: [120.105, 30.205],
    accuracyMeters: 50,
    extentMeters: 740,
    method: text('取自地图。', 'Taken from the map.'),
    osmRef: 'way/1',
    shape: { kind: 'place' },
    address: text('西湖区', 'Xihu District'),
  },
  unlocated: null,
  facts: [{ text: text('已经开业。', 'It is open.'), sources: ['daily'] }],
  related: ['renewal'],
  remark: null,
};

const renewalProperties = {
  ...marketProperties,
  kind: 'programme',
  status: 'in-effect',
  name: text('农贸市场改造', 'Renewal of markets'),
  location: null,
  unlocated: { reason: 'no-place', explanation: text('一项计划。', 'A programme.') },
  related: ['gudang'],
};

const sections = district.sections.map((id) => ({
  id,
  title: text('标题', 'Title'),
  shortTitle: text('标题', 'Title'),
  summary: text('概述。', 'Summary.'),
  notSaid: null,
}));

const indicator = {
  id: 'markets',
  label: text('菜市', 'Markets'),
  value: 5,
  unit: text('个', 'markets'),
  precision: 'exact',
  kind: 'achieved',
  section: 'h1-review',
  quote: '5个菜市全面开业',
  period: null,
  counterpart: 'goal',
  related: ['gudang'],
  remark: null,
};

const source = {
  id: 'daily',
  kind: 'report',
  publisher: text('日报', 'Daily'),
  title: '标题',
  date: '2024-09-03',
  readOn: '2026-01-31',
  url: 'https://example.com/1',
};

/** A small project that keeps to every rule. Only what the tests change is named here. */
const good = {
  market: {
    type: 'Feature',
    id: 'gudang',
    geometry: { type: 'Polygon', coordinates: [square] },
    properties: marketProperties,
  },
  renewal: { type: 'Feature', id: 'renewal', geometry: null, properties: renewalProperties },
  report: {
    title: text('报告', 'The report'),
    source: 'daily',
    sections,
    indicators: [indicator, { ...indicator, id: 'goal', counterpart: 'markets' }],
  },
  sources: { sources: [source] },
  district,
};

/** What a test may break before the files are read. */
export type Draft = {
  market: Json & { properties: Json & { location: Json } };
  renewal: Json & { properties: Json };
  report: Json & { sections: Json[]; indicators: Json[] };
  sources: { sources: Json[] };
  district: Json;
  /** Whole files by name, instead of what the draft gives; null takes a file away. */
  files: Record<string, string | null>;
  /** By the name of the file, without its ending; none as long as no case gives one. */
  tours: Record<string, Json>;
  openings: Json[] | null;
  manifest: Json | null;
  homes: Json | null;
  baseFiles: BaseFile[];
};

const districtOutline = {
  type: 'Polygon' as const,
  coordinates: [[lngLat(120, 30), lngLat(121, 30), lngLat(121, 31), lngLat(120, 31), lngLat(120, 30)]],
};

/** Builds the files of the good project with one thing broken. */
export function brokenGeo(change: (draft: Draft) => void = () => undefined): GeoFiles {
  const draft: Draft = {
    ...structuredClone(good),
    files: {},
    tours: {},
    openings: null,
    manifest: null,
    homes: null,
    baseFiles: [],
  };
  change(draft);
  const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
  const content: Record<string, unknown> = {
    'district.json': draft.district,
    'initiatives/market.geojson': collection(draft.market, draft.renewal),
    'report.json': draft.report,
    'sources.json': draft.sources,
  };
  if (draft.openings !== null) content['openings.json'] = { openings: draft.openings };
  for (const [name, tour] of Object.entries(draft.tours)) content[`tours/${name}.json`] = tour;
  const authored = ['district.json', ...authoredFiles(district.categories)];
  const names = new Set([...authored, ...Object.keys(content)]);
  const files = [...names].map((file) => ({
    file,
    text: file in draft.files ? (draft.files[file] ?? null) : JSON.stringify(content[file] ?? collection()),
  }));
  const { baseFiles } = draft;
  const places = { gazetteer: GAZETTEER, stations: STATIONS };
  const manifestText = draft.manifest === null ? null : JSON.stringify(draft.manifest);
  const homesText = draft.homes === null ? null : JSON.stringify(draft.homes);
  const given = { districtOutline, manifestText, homesText, baseFiles, ...places, today: '2026-01-31' };
  return parseGeoFiles(files, given);
}
