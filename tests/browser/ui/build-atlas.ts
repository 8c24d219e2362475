import * as v from 'valibot';
import { sitesOf } from '../../../src/domain/place/sites.ts';
import type { Atlas, Unread } from '../../../src/data/atlas.ts';
import {
  FactSchema,
  type Initiative,
  InitiativeIdSchema,
  type LocatedInitiative,
  type UnlocatedInitiative,
} from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { MetroStationFeatureSchema } from '../../../src/schema/metro-station.ts';
import { SourceSchema } from '../../../src/schema/source.ts';

const toId = (text: string) => v.parse(InitiativeIdSchema, text);

type Common = Omit<LocatedInitiative, 'id' | 'name' | 'summary' | 'geometry' | 'location' | 'unlocated'>;

const common: Common = {
  category: 'market',
  kind: 'place',
  status: 'open',
  statusDate: null,
  statusSources: [],
  reportVerb: null,
  later: null,
  places: null,
  visit: null,
  namedInReport: true,
  sections: ['h1-review'],
  quote: null,
  facts: [],
  related: [],
  remark: null,
};

/** A located initiative, complete and dull; what a test is about is given. */
export function buildLocated(
  id: string,
  { zh, en }: { zh: string; en: string },
  given: Partial<LocatedInitiative> = {},
): LocatedInitiative {
  const point = lngLat(120.1, 30.2);
  return {
    ...common,
    id: toId(id),
    name: { zh, en },
    summary: { zh: `${zh}的概述。`, en: `About ${en}.` },
    geometry: { type: 'Point', coordinates: point },
    location: {
      point,
      accuracyMeters: 120,
      extentMeters: null,
      method: { zh: '取建筑中心。', en: 'Centre of the building.' },
      osmRef: null,
      shape: { kind: 'place' },
      address: null,
    },
    unlocated: null,
    ...given,
  };
}

export function buildUnlocated(
  id: string,
  { zh, en }: { zh: string; en: string },
  given: Partial<UnlocatedInitiative> = {},
): UnlocatedInitiative {
  return {
    ...common,
    id: toId(id),
    name: { zh, en },
    summary: { zh: `${zh}的概述。`, en: `About ${en}.` },
    geometry: null,
    location: null,
    unlocated: { reason: 'no-place', explanation: { zh: '这是一项政策。', en: 'This is a policy.' } },
    ...given,
  };
}

const source = v.parse(SourceSchema, {
  id: 'daily',
  kind: 'press',
  publisher: { zh: '杭州日报', en: 'Hangzhou Daily' },
  title: '菜市开业',
  date: '2024-09-03',
  readOn: '2026-11-27',
  url: 'https://example.org/market',
});

const station = v.parse(MetroStationFeatureSchema, {
  type: 'Feature',
  id: 'kehailu',
  geometry: { type: 'Point', coordinates: [120.103, 30.2] },
  properties: {
    name: '科海路',
    name_en: 'Kehai Road',
    status: 'operating',
    lines: '6',
    linesUnderConstruction: '12',
    accuracyMeters: 20,
  },
});

export const MARKET = buildLocated(
  'wener-market',
  { zh: '文二菜市', en: 'Wen’er Market' },
  {
    status: 'refurbished',
    statusDate: '2024-06',
    quote: '文二菜市二期,全面开业',
    facts: [
      v.parse(FactSchema, { text: { zh: '二期已经开业。', en: 'Phase two is open.' }, sources: ['daily'] }),
      v.parse(FactSchema, {
        text: { zh: '共有百家摊位。', en: 'It has a hundred stalls.' },
        sources: ['daily', 'lost'],
        weak: true,
      }),
    ],
    related: [toId('tea-town')],
  },
);
export const TEA_TOWN = buildLocated(
  'tea-town',
  { zh: '龙坞茶镇', en: 'Longwu Tea Town' },
  { category: 'culture-street' },
);
export const SCHOOL = buildLocated(
  'school',
  { zh: '西湖职高', en: 'Xihu Vocational School' },
  { category: 'education', status: 'under-construction' },
);
export const POLICY = buildUnlocated(
  'policy',
  { zh: '民主法治变革', en: 'Reform of governance' },
  { category: 'governance' },
);

/** Every file could be read. */
export const ALL_READ: Unread = {
  files: [],
  categories: [],
  report: false,
  sources: false,
  subdistricts: false,
  stations: false,
  fileCount: 13,
};

export function buildAtlas(initiatives: readonly Initiative[] = [SCHOOL, TEA_TOWN, MARKET, POLICY]): Atlas {
  return {
    initiatives,
    initiativeById: new Map(initiatives.map((initiative) => [initiative.id, initiative])),
    sites: initiatives.flatMap(sitesOf),
    sourceById: new Map([[source.id, source]]),
    report: null,
    subdistricts: [],
    stations: [station],
    subdistrictIdOf: new Map(),
    notices: [],
    unread: ALL_READ,
  };
}
