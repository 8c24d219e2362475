import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildReportAtlas } from './sample-report.ts';
import { catchSaved } from '../catch-saved.ts';
import { renderPanel } from '../render-panel.tsx';

async function renderTable() {
  const rendered = await renderPanel({ atlas: buildReportAtlas(), choices: { view: 'report' } });
  const table = await screen.findByRole('table', { name: '报告里的全部数字' });
  const labels = () =>
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  return { ...rendered, table, labels };
}

const REPORT_ORDER = [
  '工业增长',
  '投资增长',
  '新增企业',
  '完成改造的小区',
  '即将亮相的小区',
  '全省排名',
  '计划新增企业',
];

const { file } = catchSaved();

describe('the table of all numbers', () => {
  it('has every number with its kind and section', async () => {
    const { table, labels } = await renderTable();
    expect(labels()).toEqual(REPORT_ORDER);
    const goal = within(table).getByRole('row', { name: /计划新增企业/ });
    expect(
      within(goal)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['23\u202F家', '目标', '市场取向']);
  });

  it('sorts by value within a unit, down, and back to the report', async () => {
    const { user, table, labels } = await renderTable();
    const press = () => user.click(within(table).getByRole('button', { name: '数值' }));
    const direction = () =>
      within(table).getByRole('columnheader', { name: '数值' }).getAttribute('aria-sort');
    await press();
    expect(labels()).toEqual([
      '工业增长',
      '投资增长',
      '完成改造的小区',
      '即将亮相的小区',
      '新增企业',
      '计划新增企业',
      '全省排名',
    ]);
    expect(direction()).toBe('ascending');
    await press();
    expect(labels().slice(0, 2)).toEqual(['投资增长', '工业增长']);
    expect(direction()).toBe('descending');
    await press();
    expect(labels()).toEqual(REPORT_ORDER);
    expect(direction()).toBeNull();
  });

  it('hands over what it shows as CSV', async () => {
    const { user } = await renderTable();
    await user.click(screen.getByRole('button', { name: '下载 CSV' }));
    const { bytes, text } = await file(0);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('编号,指标,数值,单位,精确程度,性质,时期,章节,报告原文,存疑');
    expect(lines[3]).toBe('new-firms,新增企业,10,家,确数,已完成,,上半年变革,新增企业若干,');
  });
});
