import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';

const listed = () =>
  screen.queryAllByRole('listitem').filter((item) => item.closest('[role="list"]') !== null);
const names = () => listed().map((item) => within(item).getByRole('link').textContent);

describe('the explore view', () => {
  it('lists what is on the map, each a link of its own', async () => {
    await renderPanel();
    expect(screen.getByRole('heading', { name: '地图上 3 处' })).toBeTruthy();
    const link = screen.getByRole('link', { name: /文二菜市/ });
    expect(link.getAttribute('href')).toBe('?place=wener-market');
    expect(link.textContent).toContain('已焕新');
    expect(link.textContent).toContain('科海路站');
  });

  it('switches a category off and on again from the legend', async () => {
    const { user } = await renderPanel();
    const row = screen.getByRole('button', { name: '菜市：图上 1，共 1' });
    expect(row.getAttribute('aria-pressed')).toBe('true');
    await user.click(row);
    expect(row.getAttribute('aria-pressed')).toBe('false');
    expect(names().join()).not.toContain('文二菜市');
    await user.click(row);
    expect(names().join()).toContain('文二菜市');
  });

  it('counts the statuses of the list and switches one off', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: '建设中 1' }));
    expect(screen.getByRole('heading', { name: '地图上 2 处' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '建设中 1' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('opens the list of a category that has no place on the map', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: /治理：没有可上图的/ }));
    const heading = screen.getByRole('heading', { name: '治理：没有固定地点的 1 项' });
    expect(document.activeElement).toBe(heading);
    expect(names()).toHaveLength(1);
  });

  it('leads to what has no fixed place and back', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: '看清单' }));
    expect(screen.getByRole('link', { name: /民主法治变革/ }).textContent).toContain('没有固定地点');
    await user.click(screen.getByRole('button', { name: '回到地图上的清单' }));
    expect(screen.getByRole('heading', { name: '地图上 3 处' })).toBeTruthy();
  });

  it('says why it is empty and shows everything again', async () => {
    const { user } = await renderPanel({
      choices: { hiddenStatuses: ['open', 'refurbished', 'under-construction'] },
    });
    expect(screen.getByText(/符合所选状态的条目一项也没有/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部显示' }));
    expect(names()).toHaveLength(3);
  });

  it('shows the other side of a row: hovering it tells the store', async () => {
    const { user, store } = await renderPanel();
    await user.hover(screen.getByRole('link', { name: /龙坞茶镇/ }));
    expect(store.getState().hoveredId).toBe('tea-town');
  });

  it('renders a part of thousands of rows, and tells how many there are', async () => {
    const many = Array.from({ length: 9800 }, (_, index) =>
      buildLocated(`market-${String(index)}`, { zh: `菜市${String(index)}`, en: `Market ${String(index)}` }),
    );
    const { container } = await renderPanel({ atlas: buildAtlas(many) });
    const rows = listed();
    expect(rows.length).toBeLessThanOrEqual(200);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('9800');
    const scroller = container.querySelector('[data-scroller]');
    expect(scroller?.scrollHeight).toBeGreaterThan(9800 * 40);
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    const { container } = await renderPanel({ locale, choices: { hiddenCategories: ['market'] } });
    await expectNoAxeViolations(container);
  });
});
