import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated, MARKET, POLICY, SCHOOL } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { PartIdSchema } from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import * as v from 'valibot';

describe('the place view', () => {
  it('opens from the list, takes the focus and gives it back on closing', async () => {
    const { user } = await renderPanel();
    const row = screen.getByRole('link', { name: /文二菜市/ });
    await user.click(row);
    const heading = screen.getByRole('heading', { name: '文二菜市' });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
    await user.click(screen.getByRole('button', { name: '关闭，回到列表' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(row);
    });
  });

  it('gives both names, each in its language', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    expect(screen.getByText('Wen’er Market').getAttribute('lang')).toBe('en');
  });

  it('says what its status means', async () => {
    await renderPanel({ choices: { selectedId: SCHOOL.id } });
    expect(await screen.findByText('已经动工或着手，还没有全部完成。')).toBeTruthy();
  });

  const walk = {
    ...{ site: MARKET.id, exit: 'B', minutes: 6, range: null, meters: 430 },
    ...{ steps: false, stepFreeMinutes: 8 },
  };
  it.each([
    ['no steps', walk, /科海路站 B 口 · .*430\s米 · 途中没有标注台阶6 分钟/],
    ['steps', { ...walk, steps: true }, /途中有台阶；不走台阶 8 分钟6 分钟/],
    [
      'steps, and no way without',
      { ...walk, steps: true, stepFreeMinutes: null },
      /途中有台阶，没有查到不走台阶的路/,
    ],
    ['about where', { ...walk, range: { from: 4, to: 9 } }, /约 4–9 分钟/],
    ['hardly where', { ...walk, range: { from: 4, to: null } }, /约 4 分钟以上/],
    ['an exit in the place', { ...walk, meters: 10 }, /就在站口/],
  ])('says how one walks from the metro: %s', async (_, known, text) => {
    const atlas = buildAtlas();
    const stations = atlas.stations.map((station) => ({
      ...station,
      properties: { ...station.properties, walks: [known] },
    }));
    await renderPanel({ choices: { selectedId: MARKET.id }, atlas: { ...atlas, stations } });
    const region = await screen.findByRole('region', { name: '从地铁站走过去' });
    expect(within(region).getByRole('listitem').textContent).toMatch(text);
    expect(within(region).getByText(/轮椅能不能走并不清楚/)).toBeTruthy();
  });

  it('says how far the nearest station is where none is within a walk, and how well the place is known', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    const stations = await screen.findByRole('region', { name: '从地铁站走过去' });
    expect(within(stations).getByText('步行一小时以内没有地铁站。最近的是：')).toBeTruthy();
    expect(within(stations).getByRole('listitem').textContent).toMatch(/科海路站.*直线 290\s米/);
    expect(screen.getByRole('heading', { name: /位置误差约 ±120\s米/ })).toBeTruthy();
    expect(screen.getByText('在这个街区，走到近处看得见。')).toBeTruthy();
    expect(screen.getByText('取建筑中心。')).toBeTruthy();
  });

  it('says what else is drawn at the same spot, and how far a shape reaches', async () => {
    const { geometry, location } = MARKET;
    const twin = {
      ...SCHOOL,
      geometry,
      location: { ...location, accuracyMeters: 40, extentMeters: 900 },
    };
    await renderPanel({ choices: { selectedId: SCHOOL.id }, atlas: buildAtlas([twin, MARKET]) });
    expect(await screen.findByText('图上画在同一处的还有：文二菜市。')).toBeTruthy();
    expect(screen.getByText(/图形从标记处延伸约 900\s米，边缘误差约 40\s米。/)).toBeTruthy();
  });

  it('lists the known places, and shows the pressed one on the map', async () => {
    const { geometry, location } = MARKET;
    const part = {
      ...{ id: 'stall', name: { zh: '东门摊位', en: 'East stall' }, geometry, location },
      sources: ['daily'],
      possible: false,
    };
    const spread = {
      ...POLICY,
      places: {
        meaning: { zh: '有名字的两处。', en: 'The two with names.' },
        total: 5,
        parts: [{ initiative: MARKET.id, possible: true }, part],
      },
    };
    const { user, store } = await renderPanel({
      choices: { selectedId: POLICY.id },
      atlas: buildAtlas([spread, MARKET]),
    });
    const places = await screen.findByRole('region', { name: '地点' });
    expect(within(places).getByText('共 5 处，已知 1 处')).toBeTruthy();
    expect(within(places).getByRole('heading', { name: '另有 1 处可能也是' })).toBeTruthy();
    await user.click(within(places).getByRole('link', { name: /东门摊位/ }));
    expect(store.getState()).toMatchObject({
      selectedId: POLICY.id,
      selectedPartId: `${POLICY.id}.stall`,
      selectionOrigin: 'panel',
    });
    await user.click(within(places).getByRole('link', { name: /文二菜市/ }));
    expect(store.getState()).toMatchObject({ selectedId: MARKET.id, selectedPartId: null });
  });

  it('forgets the part that was chosen once its place is left', async () => {
    const { store } = await renderPanel({ choices: { selectedId: POLICY.id } });
    const partId = v.parse(PartIdSchema, `${POLICY.id}.stall`);
    act(() => store.getState().select(partId, 'panel'));
    expect(store.getState().selectedPartId).toBe(partId);
    act(() => store.getState().openView('report'));
    expect(store.getState().selectedPartId).toBeNull();
  });

  it('says who tells the status, the verb of the report, and what came later', async () => {
    const told = {
      ...SCHOOL,
      statusDate: '2024-06',
      statusSources: ['daily'],
      reportVerb: { zh: '加快', en: 'speed up' },
      later: { text: { zh: '已经结顶。', en: 'It is topped out.' }, date: '2025-05', sources: ['daily'] },
    };
    await renderPanel({ choices: { selectedId: SCHOOL.id }, atlas: buildAtlas([told]), locale: 'en' });
    expect(screen.getByText('Under construction (as of June 2024)')).toBeTruthy();
    expect(screen.getByText('The report’s word: “speed up”.')).toBeTruthy();
    expect(screen.getByText('Later (May 2025): It is topped out.')).toBeTruthy();
  });

  it('sets the quotation in Chinese, with Chinese punctuation, in every language', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id }, locale: 'en' });
    const quote = screen.getByText('文二菜市二期，全面开业');
    expect(quote.getAttribute('lang')).toBe('zh-CN');
    expect(quote.tagName).toBe('BLOCKQUOTE');
  });

  it('says why something is not on the map, and offers no map for it', async () => {
    await renderPanel({ choices: { selectedId: POLICY.id } });
    expect(await screen.findByRole('heading', { name: '为什么不在图上' })).toBeTruthy();
    expect(screen.getByText('这是一项政策。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '走到这里' })).toBeNull();
    expect(screen.queryByRole('region', { name: '在别的地图里打开' })).toBeNull();
    expect(screen.queryByRole('region', { name: '图底平面' })).toBeNull();
  });

  it('walks the list with previous and next', async () => {
    const { user } = await renderPanel({
      choices: { selectedId: MARKET.id },
      atlas: buildAtlas([SCHOOL, MARKET]),
    });
    expect(screen.getByText('第 2 / 2 项')).toBeTruthy();
    expect(screen.getByRole('button', { name: '下一项' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: '上一项' }));
    expect(screen.getByRole('heading', { name: '西湖职高' })).toBeTruthy();
  });

  it('opens what is related', async () => {
    const { user, store } = await renderPanel({ choices: { selectedId: MARKET.id } });
    const related = await screen.findByRole('region', { name: '相关条目' });
    await user.click(within(related).getByRole('link', { name: /龙坞茶镇/ }));
    expect(store.getState().selectedId).toBe('tea-town');
  });

  it('says in which direction a neighbour lies', async () => {
    const point = lngLat(120.1, 30.205);
    const north = buildLocated('north', { zh: '北邻', en: 'North' });
    const neighbour = {
      ...north,
      geometry: { type: 'Point' as const, coordinates: point },
      location: { ...north.location, point },
    };
    await renderPanel({ choices: { selectedId: MARKET.id }, atlas: buildAtlas([MARKET, neighbour]) });
    const nearby = await screen.findByRole('region', { name: '附近的条目' });
    expect(within(nearby).getByRole('link').textContent).toMatch(/北邻.*北 550\s米/);
  });

  it('leads to the way on foot', async () => {
    const { user, store } = await renderPanel({ choices: { selectedId: MARKET.id } });
    await user.click(await screen.findByRole('button', { name: '走到这里' }));
    expect(store.getState()).toMatchObject({ view: 'nearby', routeTo: MARKET.id, selectedId: null });
  });

  it('leads to what can be reached on foot from here', async () => {
    const { user, store } = await renderPanel({ choices: { selectedId: MARKET.id } });
    await user.click(await screen.findByRole('button', { name: '从这里步行能到哪里' }));
    expect(store.getState()).toMatchObject({ view: 'nearby', selectedId: null });
    expect(store.getState().origins.a).toEqual(MARKET.location.point);
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    const { container } = await renderPanel({ locale, choices: { selectedId: MARKET.id } });
    await screen.findByText(locale === 'en' ? 'Share and correct' : '分享与更正');
    await expectNoAxeViolations(container);
  });
});
