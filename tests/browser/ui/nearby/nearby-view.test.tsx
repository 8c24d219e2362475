import * as v from 'valibot';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MARKET, SCHOOL } from '../build-atlas.ts';
import { expectNoAxeViolations } from '../render-panel.tsx';
import { otherPin, pin, reached, roadsOnly, rowsAnswer, sampleRoute } from './sample-answers.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { DestinationIdSchema } from '../../../../src/schema/nearby-choices.ts';
import { createDraftKeeper } from '../../../../src/state/drafts.ts';
import { ok } from '../../../../src/schema/result.ts';
import { renderNearby, ROWS } from './render-nearby.tsx';

const NOTHING_PLACED = { origins: { a: null, b: null, sharing: 'off' } } as const;

const fileOf = (name: string, content: unknown) =>
  new File([JSON.stringify(content)], name, { type: 'application/json' });

describe('after a reload that the page offers', () => {
  it('a private start is there again with the name and the kind it was to be saved under', async () => {
    const drafts = createDraftKeeper();
    const before = await renderNearby({ drafts });
    act(() =>
      before.store.getState().placeAtFound('a', { point: pin, name: { zh: '外婆家巷', en: 'Lane' } }),
    );
    await before.user.click(screen.getByRole('button', { name: '存下这里' }));
    await before.user.click(screen.getByRole('radio', { name: '其他' }));
    const name = () => screen.getByRole('textbox', { name: '名字' });
    await before.user.clear(name());
    await before.user.type(name(), '外婆家');
    const kept = drafts.collect();
    before.unmount();

    const { store } = await renderNearby({
      choices: NOTHING_PLACED,
      drafts: createDraftKeeper(kept),
    });
    await waitFor(() => expect(name()).toHaveValue('外婆家'));
    expect(screen.getByRole('radio', { name: '其他' })).toBeChecked();
    expect(store.getState().origins).toEqual({ a: pin, b: null, sharing: 'off' });
    expect(store.getState().namedPoints[0]?.name.zh).toBe('外婆家巷');
  });
});

describe('a row', () => {
  it('opens the place panel', async () => {
    const { user, store } = await renderNearby();
    await user.click(screen.getByRole('link', { name: MARKET.name.zh }));
    expect(store.getState().selectedId).toBe(MARKET.id);
  });

  it('shows its way while it is pointed at or has the focus', async () => {
    const { user, store } = await renderNearby();
    await user.hover(screen.getByRole('link', { name: SCHOOL.name.zh }));
    expect(store.getState().previewTo).toBe('school');
    await user.unhover(screen.getByRole('link', { name: SCHOOL.name.zh }));
    expect(store.getState().previewTo).toBeNull();
  });

  it('points at nothing any more once its way is opened', async () => {
    const { user, store } = await renderNearby();
    await user.click(screen.getByRole('button', { name: '走到西湖职高的路线' }));
    expect(store.getState()).toMatchObject({ routeTo: 'school', hoveredId: null, previewTo: null });
  });

  it.each([
    ['another answer without it', { rows: { a: rowsAnswer([], pin), b: null } }],
    ['another list', { destinations: new Map() }],
  ] as const)('points at nothing any more when it is gone with %s', async (_, answers) => {
    const { user, store, nearby } = await renderNearby();
    await user.hover(screen.getByRole('link', { name: SCHOOL.name.zh }));
    expect(store.getState()).toMatchObject({ hoveredId: 'school', previewTo: 'school' });
    act(() => {
      nearby.setState(answers);
    });
    expect(store.getState()).toMatchObject({ hoveredId: null, previewTo: null });
  });

  it('points at nothing any more when another view is opened', async () => {
    const { user, store } = await renderNearby();
    await user.hover(screen.getByRole('button', { name: /^最近 2 分钟/ }));
    expect(store.getState().previewTo).toBe('everyday:n1');
    act(() => {
      store.getState().openView('about');
    });
    expect(store.getState()).toMatchObject({ hoveredId: null, previewTo: null });
  });

  it('leads to the way: sums, heights, steps and other maps, and back to the row', async () => {
    const school = v.parse(DestinationIdSchema, 'school');
    const { user, nearby } = await renderNearby();
    await user.click(screen.getByRole('button', { name: '走到西湖职高的路线' }));
    const { destinations } = nearby.getState();
    const result = ok(sampleRoute);
    act(() => {
      nearby.setState({ route: { point: pin, mode: 'normal', to: school, destinations, result } });
    });
    expect(await screen.findByText('640 米，约 8 分钟')).toBeDefined();
    expect(screen.getByText('上坡 12 米，下坡 0 米')).toBeDefined();
    const steps = within(screen.getByRole('list', { name: '怎么走' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '向东出发，沿求是路走 320\u202F米。',
      '左转，上下台阶走 40\u202F米。',
      '最后离开路，走 40\u202F米到达。',
      '到达西湖职高。',
    ]);
    expect(screen.getByRole('link', { name: /高德地图/ }).getAttribute('href')).toContain('uri.amap.com');
    await user.click(screen.getByRole('button', { name: '回到清单' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('走到西湖职高的路线');
  });
});

describe('without an origin', () => {
  it('asks for the position only when told to, and takes a refusal', async () => {
    const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((_, refuse) => {
      refuse?.({ code: 1, message: 'no', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    });
    const { user } = await renderNearby({ choices: NOTHING_PLACED });
    expect(ask).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '从我的位置出发' }));
    expect(await screen.findByText(/浏览器没有给出位置/)).toBeDefined();
  });

  it('leaves the start that was chosen before the position came', async () => {
    let give: PositionCallback = () => undefined;
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((found) => {
      give = found;
    });
    const { user, store } = await renderNearby({ choices: NOTHING_PLACED });
    await user.click(screen.getByRole('button', { name: '从我的位置出发' }));
    const chosen = lngLat(120.1, 30.2);
    act(() => {
      store.getState().placeOrigin('a', chosen, 'keep');
    });
    const unknown = { altitude: null, altitudeAccuracy: null, heading: null, speed: null };
    const coords = { longitude: 120.2, latitude: 30.3, accuracy: 20, ...unknown, toJSON: () => unknown };
    act(() => {
      give({ timestamp: 0, coords, toJSON: () => unknown });
    });
    expect(store.getState().origins.a).toBe(chosen);
  });

  it('starts from what a search finds', async () => {
    const { user, store } = await renderNearby({ choices: NOTHING_PLACED });
    await user.type(screen.getByRole('combobox', { name: '出发地' }), '文二');
    const option = await screen.findByRole('option', { name: /文二菜市/ });
    const name = option.textContent;
    await user.click(option);
    expect(store.getState().origins.a).toEqual([120.1, 30.2]);
    const shown = store.getState().namedPoints[0]?.name.zh ?? '';
    expect(name, 'the name stays that it was found by').toContain(shown);
    expect(screen.getByText(shown, { selector: 'p > span' })).toBeVisible();
  });
});

describe('the field for the origin', () => {
  it('marks the first suggestion, takes it by Enter, and closes by Escape', async () => {
    const { user, store } = await renderNearby({ choices: NOTHING_PLACED });
    const field = screen.getByRole('combobox', { name: '出发地' });
    await user.type(field, '文二');
    const option = await screen.findByRole('option', { name: /文二菜市/ });
    expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().origins.a).toEqual([120.1, 30.2]);
  });
});

describe('choices', () => {
  it('are how one walks, how long, and lines not open yet', async () => {
    const { user, store } = await renderNearby();
    await user.click(screen.getByRole('radio', { name: /轮椅/ }));
    await user.click(screen.getByRole('checkbox', { name: '假定 12 号线已经开通' }));
    screen.getByRole('slider', { name: '最远走多少分钟' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(store.getState()).toMatchObject({ walkMode: 'wheelchair', openedLines: ['12'] });
  });

  it('keep a place under a name, start from it, and delete all', async () => {
    const { user, store } = await renderNearby();
    await user.click(screen.getByRole('button', { name: '存下这里' }));
    await user.click(screen.getByRole('button', { name: '存下' }));
    expect(store.getState().savedPlaces).toEqual([{ id: 'home', kind: 'home', name: '家', point: pin }]);
    act(() => {
      store.setState({ origins: { a: otherPin, b: null, sharing: 'exact' } });
    });
    await user.click(screen.getByRole('button', { name: '从家出发' }));
    expect(store.getState().origins, 'home, which the link does not tell').toEqual({
      a: pin,
      b: null,
      sharing: 'off',
    });
    await user.click(screen.getByRole('button', { name: '全部删掉' }));
    expect(store.getState().savedPlaces).toEqual([]);
  });

  it('are taken over from a file, and a file without places is told', async () => {
    const { user, store, container } = await renderNearby({ choices: NOTHING_PLACED });
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no file field');
    const feature = {
      geometry: { type: 'Point', coordinates: pin },
      properties: { name: '家', kind: 'home' },
    };
    await user.upload(
      input,
      fileOf('places.geojson', { type: 'FeatureCollection', features: [feature, {}] }),
    );
    expect(await screen.findByText('已加入 1 处。')).toBeVisible();
    expect(screen.getByText('有 1 处没有名字或位置，没有读入。')).toBeVisible();
    expect(store.getState().savedPlaces).toEqual([{ id: 'home', kind: 'home', name: '家', point: pin }]);

    await user.upload(input, fileOf('notes.json', { notes: [] }));
    expect(await screen.findByText(/^“notes.json”里没有带名字的地点/)).toBeVisible();
    expect(store.getState().savedPlaces).toHaveLength(1);

    await user.upload(input, fileOf('large.json', 'x'.repeat(200_001)));
    expect(await screen.findByText(/^“large.json”超过 200 kB/)).toBeVisible();
  });
});

describe('two places', () => {
  it('are compared in one table: both, only the first, only the second', async () => {
    await renderNearby({ otherRows: [reached('wener-market', 3), reached('school', 9)] });
    const headings = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(headings.filter((text) => text.includes('走到：'))).toEqual([
      '两处都能走到：1',
      '只有甲能走到：1',
      '只有乙能走到：1',
    ]);
  });

  it('are counted apart: what is not counted yet is no zero', async () => {
    const { nearby } = await renderNearby({ otherRows: [reached('school', 9)] });
    const counted = rowsAnswer([reached('everyday:n1', 3)], otherPin);
    const bus = () =>
      within(screen.getByRole('row', { name: /^公交站/ }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(bus()).toEqual(['1', '0']);
    act(() => {
      const { rows } = nearby.getState();
      nearby.setState({ rows: { ...rows, b: { ...counted, withEveryday: false } } });
    });
    expect(bus()).toEqual(['1', '…正在计算……']);
    act(() => {
      nearby.setState({ rows: { ...nearby.getState().rows, b: counted } });
    });
    expect(bus()).toEqual(['1', '1']);
  });

  it('are counted as the least where the map names little, the report as ever', async () => {
    await renderNearby({ otherRows: [reached('school', 9)], answers: { coverage: [roadsOnly] } });
    const cells = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(/^公交站/)).toEqual(['≥\u202F1至少 1 处', '?不详']);
    expect(cells(/^地铁站/).join('')).not.toMatch(/[≥?]/);
  });

  it('are printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await renderNearby({ otherRows: [reached('school', 9)] });
    await user.click(screen.getByRole('button', { name: '打印' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('for everyone', () => {
  it.each(['zh-CN', 'en'] as const)('holds no barrier that axe finds: %s', async (locale) => {
    const { container } = await renderNearby({ locale });
    await expectNoAxeViolations(container);
  });

  it('has no accessibility violation without an origin or with two', async () => {
    const first = await renderNearby({ choices: NOTHING_PLACED });
    await expectNoAxeViolations(first.container);
    first.unmount();
    const second = await renderNearby({ otherRows: ROWS });
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(2));
    await expectNoAxeViolations(second.container);
  });
});
