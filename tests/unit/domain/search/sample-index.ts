import * as v from 'valibot';
import { buildSearchIndex } from '../../../../src/domain/search/build-search-index.ts';
import { GAZETTEER_KINDS, GazetteerSchema } from '../../../../src/schema/gazetteer.ts';
import type { GazetteerKind } from '../../../../src/schema/gazetteer.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { locatedInitiative, unlocatedInitiative } from '../place/sample-initiative.ts';

type Row = readonly [
  id: string,
  kind: GazetteerKind,
  name: string,
  nameEn: string | null,
  lng: number,
  lat: number,
];

const ROWS: readonly Row[] = [
  ['w1', 'street', '文三路', 'Wensan Road', 120.13, 30.275],
  ['w2', 'street', '文二路', null, 120.13, 30.281],
  ['n3', 'bus', '文三路口', null, 120.12, 30.275],
  ['n4', 'park', '绿色公园', null, 120.11, 30.28],
  ['n5', 'school', '近处小学', null, 120.101, 30.2],
  ['n6', 'school', '远处小学', null, 120.2, 30.3],
  ['n7', 'peak', '长岭', null, 120.1, 30.22],
];

const READINGS: Readonly<Record<string, string>> = {
  wen: '文',
  san: '三',
  jie: '街',
  lu: '路',
  er: '二',
  kou: '口',
  lv: '绿',
  se: '色',
  gong: '公',
  yuan: '园远',
  long: '龙',
  wu: '坞',
  cha: '茶',
  zhen: '镇',
  yun: '云',
  qi: '栖',
  xi: '西',
  xiao: '小',
  hao: '号',
  xian: '线',
  di: '地',
  tie: '铁',
  jin: '近',
  chu: '处',
  xue: '学',
  zhang: '长',
  ling: '岭',
};

export const sampleGazetteer = v.parse(GazetteerSchema, {
  version: 1,
  licence: 'ODbL 1.0',
  osmDate: null,
  kinds: [...GAZETTEER_KINDS],
  subdistricts: ['wenxin'],
  readings: READINGS,
  otherReadings: { chang: '长' },
  simplified: '龍龙塢坞鎮镇雲云棲栖線线號号',
  id: ROWS.map(([id]) => id),
  kind: ROWS.map(([, kind]) => GAZETTEER_KINDS.indexOf(kind)),
  name: ROWS.map(([, , name]) => name),
  nameEn: Object.fromEntries(ROWS.flatMap(([, , , en], i) => (en === null ? [] : [[i, en]]))),
  pinyin: {},
  subdistrict: ROWS.map(() => 0),
  lng: ROWS.map(([, , , , lng]) => Math.round(lng * 1e5)),
  lat: ROWS.map(([, , , , , lat]) => Math.round(lat * 1e5)),
});

export const sampleInitiatives = [
  locatedInitiative('wensan-street', { name: { zh: '文三街', en: 'Wensan Street' } }),
  locatedInitiative('longwu', { name: { zh: '龙坞茶镇', en: 'Longwu Tea Town' } }),
  locatedInitiative('yunqi', { name: { zh: '云栖小镇', en: 'Yunqi Town' } }),
  locatedInitiative('line-12', { name: { zh: '地铁12号线', en: 'Metro Line 12' } }),
  unlocatedInitiative('fund', {
    name: { zh: '“文创”基金', en: 'Culture fund' },
    facts: [
      {
        text: { zh: '基金由龙坞茶镇的企业发起。', en: 'Founded by companies of the tea town in 2021.' },
        sources: ['report'],
        weak: false,
      },
    ],
  }),
];

export const sampleReport = {
  title: { zh: '报告', en: 'Report' },
  source: 'report',
  sections: [
    {
      id: 'reform-4-culture' as const,
      title: { zh: '文化文明变革', en: 'Culture reform' },
      shortTitle: { zh: '文化', en: 'Culture' },
      summary: { zh: '阅读第一区。', en: 'A district of readers.' },
      notSaid: null,
    },
  ],
  indicators: [],
};

export const sampleIndex = buildSearchIndex({
  initiatives: sampleInitiatives,
  report: sampleReport,
  stations: [],
  subdistricts: [],
  tours: [],
  gazetteer: sampleGazetteer,
});

export const HERE = lngLat(120.1, 30.2);
