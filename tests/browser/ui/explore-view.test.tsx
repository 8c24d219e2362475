import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_SELECTION } from '../../../src/schema/facets.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { buildAtlas, buildLocated, MARKET } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';

const listed = () =>
  screen.queryAllByRole('listitem').filter((item) => item.closest('[role="list"]') !== null);
const names = () => listed().map((item) => within(item).getByRole('link').textContent);

describe('the explore view', () => {
  it('lists what is on the map, each a link of its own', async () => {
    const atlas = buildAtlas();
    const walk = {
      ...{ site: MARKET.id, exit: 'B', minutes: 6, range: null, meters: 430 },
      ...{ steps: false, stepFreeMinutes: 8 },
    };
    const stations = atlas.stations.map((station) => ({
      ...station,
      properties: { ...station.properties, walks: [walk] },
    }));
    await renderPanel({ atlas: { ...atlas, stations } });
    expect(screen.getByRole('heading', { name: '地图上 3 项' })).toBeTruthy();
    const link = screen.getByRole('link', { name: /文二菜市/ });
    expect(link.getAttribute('href')).toBe('?place=wener-market');
    expect(link.textContent).toContain('已焕新');
    expect(link.textContent).toContain('距科海路站 6 分钟');
  });

  it('narrows to a category from the legend and widens again', async () => {
    const { user } = await renderPanel();
    const row = screen.getByRole('button', { name: '菜市：图上 1，共 1' });
    expect(row.getAttribute('aria-pressed')).toBe('false');
    await user.click(row);
    expect(row.getAttribute('aria-pressed')).toBe('true');
    expect(names()).toHaveLength(1);
    expect(names().join()).toContain('文二菜市');
    await user.click(row);
    expect(names()).toHaveLength(4);
  });

  it('is filtered, and an entry opened, by keyboard alone', async () => {
    const { user, store } = await renderPanel();
    const tabTo = async (target: HTMLElement) => {
      for (let presses = 0; presses < 60 && document.activeElement !== target; presses++) await user.tab();
      expect(document.activeElement).toBe(target);
    };
    await tabTo(screen.getByRole('button', { name: '菜市：图上 1，共 1' }));
    await user.keyboard(' ');
    expect(names()).toHaveLength(1);
    await tabTo(screen.getByRole('button', { name: '已焕新 1' }));
    await user.keyboard('{Enter}');
    expect(store.getState().facets).toMatchObject({ category: ['market'], status: ['refurbished'] });
    await tabTo(screen.getByRole('link', { name: /文二菜市/ }));
    await user.keyboard('{Enter}');
    expect(store.getState().selectedId).toBe('wener-market');
  });

  it('counts in every row what its choice would leave', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: '建设中 1' }));
    expect(screen.getByRole('heading', { name: '地图上 1 项' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '院校：图上 1，共 1' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '菜市：图上 0，共 0' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '已焕新 1' })).toBeTruthy();
  });

  it('lists what has no place after what has', async () => {
    await renderPanel();
    expect(screen.getByRole('heading', { level: 3, name: '没有固定地点的 1 项' })).toBeTruthy();
    expect(names().at(-1)).toContain('民主法治变革');
  });

  it('leads to what has no fixed place, and back by its chip', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: '看清单' }));
    const heading = screen.getByRole('heading', { level: 2, name: '没有固定地点的 1 项' });
    expect(document.activeElement).toBe(heading);
    expect(names()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '去掉筛选：没有固定地点' }));
    expect(screen.getByRole('heading', { level: 2, name: '地图上 3 项' })).toBeTruthy();
  });

  it('has the further facets folded away', async () => {
    const { user, store } = await renderPanel();
    expect(screen.queryByRole('button', { name: '60–150 米 3' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '更多筛选' }));
    await user.click(await screen.findByRole('button', { name: '60–150 米 3' }));
    expect(store.getState().facets.accuracy).toEqual(['near']);
    expect(screen.getByRole('button', { name: '更多筛选（已选 1）' })).toBeTruthy();
  });

  it('clears all filters at once', async () => {
    const { user } = await renderPanel({
      choices: { facets: { ...NO_SELECTION, category: ['market'], located: ['located'] } },
    });
    expect(names()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(names()).toHaveLength(4);
  });

  it('says which filter emptied it and loosens that one', async () => {
    const { user, store } = await renderPanel({
      choices: { facets: { ...NO_SELECTION, category: ['market'], status: ['open'] } },
    });
    expect(await screen.findByText(/没有同时符合这些筛选的条目/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '去掉“门类”的筛选，就有 2 项' }));
    expect(store.getState().facets).toEqual({ ...NO_SELECTION, status: ['open'] });
    expect(names()).toHaveLength(2);
  });

  it('keeps to what the map has in sight, and says what is out of it', async () => {
    const { user, store } = await renderPanel();
    const camera = { center: lngLat(121, 31), zoom: 15, bearing: 0, pitch: 0 };
    act(() => store.getState().cameraMoved(camera, [lngLat(120.9, 30.9), lngLat(121.1, 31.1)]));
    await user.click(screen.getByRole('checkbox', { name: '只列视野内' }));
    expect(screen.getByRole('heading', { name: '视野内 0 项' })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '列出全部 4 项' }));
    expect(names()).toHaveLength(4);
  });

  it('sorts by pinyin', async () => {
    const { user } = await renderPanel();
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '按拼音');
    expect(names().map((text) => text.slice(0, 2))).toEqual(['龙坞', '文二', '西湖', '民主']);
  });

  it('points at nothing any more when the row that was hovered or focused is filtered out', async () => {
    const { user, store } = await renderPanel();
    const filterTo = async (status: 'planned' | 'open') => {
      await act(() => {
        store.getState().clearFacets();
        store.getState().toggleFacet('status', status);
        return Promise.resolve();
      });
    };
    await user.hover(screen.getByRole('link', { name: /文二菜市/ }));
    expect(store.getState().hoveredId).toBe('wener-market');
    await filterTo('planned');
    expect(store.getState().hoveredId).toBeNull();
    act(() => {
      store.getState().clearFacets();
    });
    screen.getByRole('link', { name: /文二菜市/ }).focus();
    expect(store.getState().hoveredId).toBe('wener-market');
    await filterTo('open');
    expect(store.getState().hoveredId).not.toBe('wener-market');
  });

  it('points at nothing any more when the row that was pressed lies under its place', async () => {
    const { user, store } = await renderPanel();
    await user.click(screen.getByRole('link', { name: /文二菜市/ }));
    expect(store.getState()).toMatchObject({ selectedId: 'wener-market', hoveredId: null });
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
    const { container } = await renderPanel({
      locale,
      choices: { facets: { ...NO_SELECTION, category: ['market'] } },
    });
    await expectNoAxeViolations(container);
  });
});
