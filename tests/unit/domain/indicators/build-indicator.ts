import type { Indicator } from '../../../../src/schema/report.ts';

/** A plain count that was achieved in the first half; what a test is about is given. */
export const buildIndicator = (id: string, given: Partial<Indicator> = {}): Indicator => ({
  id,
  label: { zh: `指标 ${id}`, en: `Indicator ${id}` },
  value: 28,
  unit: { zh: '个', en: 'estates' },
  precision: 'exact',
  kind: 'achieved',
  section: 'h1-review',
  quote: '完成28个',
  period: null,
  counterpart: null,
  related: [],
  remark: null,
  ...given,
});
