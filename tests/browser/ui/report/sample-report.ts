import * as v from 'valibot';
import type { Atlas } from '../../../../src/data/atlas.ts';
import { type Report, ReportSchema } from '../../../../src/schema/report.ts';
import { buildAtlas, buildLocated, buildUnlocated } from '../build-atlas.ts';

const section = (id: string, zh: string, en: string, notSaid: object | null = null) => ({
  id,
  title: { zh: `${zh}变革`, en: `${en} reform` },
  shortTitle: { zh, en },
  summary: { zh: `${zh}的概述。`.repeat(12), en: `About ${en}. `.repeat(40) },
  notSaid,
});

const indicator = (id: string, zh: string, en: string, given: object) => ({
  id,
  label: { zh, en },
  value: 28,
  unit: { zh: '个', en: 'estates' },
  precision: 'exact',
  kind: 'achieved',
  section: 'h1-review',
  quote: `${zh}若干`,
  period: null,
  counterpart: null,
  related: [],
  remark: null,
  ...given,
});

const open = { zh: '报告没有说两数是否重叠。', en: 'The report leaves their overlap open.' };
const percent = { zh: '%', en: '%' };
const firms = { zh: '家', en: 'firms' };

/** Three sections that have one of every kind of exhibit. */
export const SAMPLE_REPORT: Report = v.parse(ReportSchema, {
  title: { zh: '报告', en: 'The report' },
  source: 'daily',
  sections: [
    section('preamble', '缘起', 'Opening'),
    section('h1-review', '上半年', 'First half'),
    section('reform-1-market', '市场取向', 'Market', {
      zh: '报告没有说在哪些地块。',
      en: 'It does not say on which plots.',
    }),
  ],
  indicators: [
    indicator('industry-growth', '工业增长', 'Growth of industry', { value: 10, unit: percent }),
    indicator('investment-growth', '投资增长', 'Growth of investment', { value: 61, unit: percent }),
    indicator('new-firms', '新增企业', 'New firms', { value: 10, unit: firms, counterpart: 'goal-firms' }),
    indicator('renewed', '完成改造的小区', 'Estates renewed', { counterpart: 'to-come', remark: open }),
    indicator('to-come', '即将亮相的小区', 'Estates to come', {
      value: 106,
      kind: 'target',
      counterpart: 'renewed',
      remark: open,
    }),
    indicator('rank', '全省排名', 'Rank in the province', { value: 3, unit: null, precision: 'rank' }),
    indicator('goal-firms', '计划新增企业', 'New firms planned', {
      value: 23,
      unit: firms,
      kind: 'target',
      section: 'reform-1-market',
      counterpart: 'new-firms',
    }),
  ],
});

export const MARKET = buildLocated(
  'wener-market',
  { zh: '文二菜市', en: 'Wen’er Market' },
  { sections: ['h1-review'] },
);
export const ALLIANCE = buildUnlocated(
  'computing-alliance',
  { zh: '算力联盟', en: 'Computing alliance' },
  { sections: ['reform-1-market'] },
);

export const buildReportAtlas = (report: Report | null = SAMPLE_REPORT): Atlas => ({
  ...buildAtlas([MARKET, ALLIANCE]),
  report,
});
