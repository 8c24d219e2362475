import * as v from 'valibot';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas, MARKET, SCHOOL } from '../build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from '../render-panel.tsx';
import { otherPin, pin, reached, rowsAnswer, sampleAnswers, sampleRoute } from './sample-answers.ts';
import type { PlaceReach } from '../../../../src/domain/reach/reachable-places.ts';
import type { Locale } from '../../../../src/schema/locale.ts';
import { DestinationIdSchema } from '../../../../src/schema/nearby-choices.ts';
import { fail, ok } from '../../../../src/schema/result.ts';
import type { UrlState } from '../../../../src/schema/url-state.ts';
import type { NearbyAnswers } from '../../../../src/state/nearby-answers.ts';

const atlas = buildAtlas();
const ROWS = [
  reached('everyday:n1', 2),
  reached('station:kehailu', 4.2),
  reached('wener-market', 12, { from: 9, to: 16 }),
  reached('school', 31),
];

async function renderNearby({
  rows = ROWS,
  otherRows = null,
  answers = {},
  choices = {},
  locale = 'zh-CN',
}: {
  rows?: readonly PlaceReach[];
  otherRows?: readonly PlaceReach[] | null;
  answers?: Partial<NearbyAnswers>;
  choices?: Partial<UrlState>;
  locale?: Locale;
} = {}) {
  const b = otherRows === null ? null : otherPin;
  const rendered = await renderPanel({
    atlas,
    answers: { ...sampleAnswers(atlas, rows, otherRows), ...answers },
    choices: { view: 'nearby', origins: { a: pin, b, sharing: 'off' }, ...choices },
    locale,
  });
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return rendered;
}

const group = (name: RegExp) => within(screen.getByRole('region', { name }));
const NOTHING_PLACED = { origins: { a: null, b: null, sharing: 'off' } } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the answer', () => {
  const sentence = '步行 15 分钟内有 1 处报告提到的地方、1 个地铁站。';
  const heard = () => screen.getAllByRole('paragraph').filter(({ textContent }) => textContent === sentence);

  it('comes first as a sentence, which is seen, said and found once', async () => {
    await renderNearby();
    expect(heard().map(({ parentElement }) => parentElement?.getAttribute('role'))).toEqual(['status']);
  });

  it('is said when all is answered, not while the pin moves', async () => {
    const { nearby } = await renderNearby({ answers: { isSettled: false } });
    expect(heard()).toEqual([]);
    expect(screen.getAllByText('1').length).toBeGreaterThan(0);
    act(() => {
      nearby.setState({ isSettled: true });
    });
    expect(heard()).toHaveLength(1);
  });

  it('reads as English in English', async () => {
    await renderNearby({ locale: 'en' });
    const sentence = 'Within 15 minutes’ walk: 1 place of the report and 1 metro station.';
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(sentence);
  });

  it('puts each place in its ring, minutes rounded up, and says about and from–to of an uncertain one', async () => {
    await renderNearby();
    expect(group(/^5 分钟内/).getByText('5 分钟')).toBeDefined();
    expect(group(/^15 分钟内/).getByText(/位置约 ±120.*约 9–16 分钟/)).toBeDefined();
    expect(group(/^再远一点/).getByText('西湖职高')).toBeDefined();
  });

  it('names the nearest where nothing is near', async () => {
    await renderNearby({ rows: [reached('school', 31)] });
    expect(group(/^5 分钟内/).getByText('最近的是西湖职高，31 分钟。')).toBeDefined();
  });

  it('counts everyday places with the nearest of each', async () => {
    await renderNearby();
    expect(group(/^日常去处/).getByRole('button', { name: '最近 2 分钟，古荡' })).toBeDefined();
  });

  it('says that everyday places are being counted for as long as the answer does not know them', async () => {
    await renderNearby({ answers: { rows: { a: rowsAnswer(ROWS, pin, { withEveryday: false }), b: null } } });
    expect(group(/^日常去处/).getByText('正在计算……')).toBeDefined();
  });

  it.each([
    ['in-water', '图钉在水里，没有路可走。请把它移到岸上。'],
    ['too-far', '300 米内没有能走到的路。请把图钉移近一条路。'],
    ['outside', '这里在步行路网之外。请把图钉移回西湖区内。'],
  ] as const)('says why nobody can walk from there: %s', async (code, text) => {
    const result = fail({ code });
    await renderNearby({ answers: { reach: { a: { point: pin, mode: 'normal', result }, b: null } } });
    expect(screen.getByRole('alert').textContent).toBe(text);
  });
});

describe('an answer about another pin', () => {
  const elsewhere = { origins: { a: otherPin, b: null, sharing: 'off' } } as const;

  it('is not shown, nor its street', async () => {
    await renderNearby({ choices: elsewhere });
    expect(screen.getByText('正在计算……')).toBeDefined();
    expect(screen.queryByText(/求是路|分钟内有/)).toBeNull();
  });

  it('is not shown for another pace', async () => {
    await renderNearby({ choices: { walkMode: 'wheelchair' } });
    expect(screen.queryByText(/求是路|分钟内有/)).toBeNull();
  });

  it('is shown while a drag is being answered', async () => {
    await renderNearby({ choices: elsewhere, answers: { lagging: { a: true, b: false } } });
    expect(screen.getAllByText(/分钟内有/)).not.toHaveLength(0);
  });

  it('is replaced by what failed and a way to try again, and nothing is said to be computed', async () => {
    const network = { step: 'failed', reason: 'crashed' } as const;
    await renderNearby({ choices: elsewhere, answers: { network, lagging: { a: true, b: false } } });
    expect(screen.queryByText(/求是路|分钟内有|正在计算/)).toBeNull();
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
  });

  it('leaves the choice of pace in place, so that the focus stays on it', async () => {
    const { user, nearby } = await renderNearby();
    await user.click(screen.getByRole('radio', { name: /轮椅/ }));
    act(() => {
      const { reach } = nearby.getState();
      const result = fail({ code: 'too-far' } as const);
      nearby.setState({ reach: { ...reach, a: { point: pin, mode: 'wheelchair', result } } });
    });
    expect(screen.getByRole('alert')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /轮椅/ }));
  });
});

describe('the network', () => {
  it('is said to be on its way', async () => {
    await renderNearby({ answers: { network: { step: 'loading' } } });
    expect(screen.getByText(/正在读取步行路网/)).toBeDefined();
  });

  it.each(['unreachable', 'damaged', 'crashed'] as const)(
    'can be tried again when it failed: %s',
    async (reason) => {
      const retry = vi.fn();
      const { user } = await renderNearby({ answers: { network: { step: 'failed', reason }, retry } });
      await user.click(screen.getByRole('button', { name: '重试' }));
      expect(retry).toHaveBeenCalledOnce();
    },
  );
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
      '向东出发，沿求是路走 320\u2009米。',
      '左转，上下台阶走 40\u2009米。',
      '最后离开路，走 40\u2009米到达。',
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

  it('starts from what a search finds', async () => {
    const { user, store } = await renderNearby({ choices: NOTHING_PLACED });
    await user.type(screen.getByRole('combobox', { name: '出发地' }), '文二');
    await user.click(await screen.findByRole('option', { name: /文二菜市/ }));
    expect(store.getState().origins.a).toEqual([120.1, 30.2]);
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
    await user.click(screen.getByRole('checkbox', { name: '假定12号线已经开通' }));
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

  it('nor without an origin, nor with two', async () => {
    const first = await renderNearby({ choices: NOTHING_PLACED });
    await expectNoAxeViolations(first.container);
    first.unmount();
    const second = await renderNearby({ otherRows: ROWS });
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(2));
    await expectNoAxeViolations(second.container);
  });
});
