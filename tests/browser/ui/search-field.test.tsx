import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleGazetteer } from '../../unit/domain/search/sample-index.ts';
import { ALL_READ, buildAtlas } from './build-atlas.ts';
import { BROKEN_SEARCH, buildSearchService } from './build-search-service.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { buildReportAtlas } from './report/sample-report.ts';

const field = () => screen.getByRole('combobox', { name: /搜索|Search/ });
const list = () => within(screen.getByRole('listbox', { name: /搜索结果|Search results/ }));
const options = () => list().findAllByRole('option');
const marked = () => document.querySelector('[role="option"][aria-selected="true"]')?.textContent ?? null;

async function renderSearch(given: Parameters<typeof renderPanel>[0] = {}) {
  const search = buildSearchService(buildAtlas(), sampleGazetteer);
  return renderPanel({ search, ...given });
}

describe('the search field', () => {
  it('groups what it finds, the programme first, with the match set off', async () => {
    const { user } = await renderSearch();
    await user.type(field(), 'wen');
    const [first] = await options();
    expect(first?.textContent).toContain('文二菜市');
    await expect.poll(() => first?.querySelector('mark')?.textContent).toBe('文');
    const groups = screen.getAllByRole('group').filter((group) => group.closest('[role="listbox"]') !== null);
    expect(groups.map((group) => within(group).getAllByRole('option').length)).toEqual([1, 2, 1]);
  });

  it('is moved through by the arrow keys, with the focus kept in the field', async () => {
    const { user } = await renderSearch();
    await user.type(field(), 'wen');
    await options();
    await user.keyboard('{ArrowDown}');
    expect(marked()).toContain('文二菜市');
    await user.keyboard('{ArrowUp}');
    expect(marked()).toContain('文三路口');
    expect(document.activeElement).toBe(field());
    expect(document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
      marked(),
    );
  });

  it('opens an initiative and remembers its name', async () => {
    const { user, store } = await renderSearch();
    await user.type(field(), '龍塢');
    await options();
    await user.keyboard('{Enter}');
    expect(store.getState().selectedId).toBe('tea-town');
    expect(store.getState().recentSearches).toEqual(['龙坞茶镇']);
  });

  it('points at a place, says what it is and what is near', async () => {
    const { user, store } = await renderSearch();
    await user.type(field(), '近处小学');
    await user.click((await options())[0] ?? field());
    const heading = await screen.findByRole('heading', { name: '近处小学' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const found = screen.getByRole('region', { name: '找到的地方' });
    expect(found.textContent).toContain('学校 · 西湖区内');
    expect(within(found).getAllByRole('link')[0]?.textContent).toContain('米');
    await user.click(within(found).getByRole('button', { name: '关闭' }));
    expect(store.getState().foundPlace).toBeNull();
  });

  it.each([
    { read: 'all', unread: ALL_READ, said: /路线2\s公里内没有报告提到的地方。/ },
    {
      read: 'not all',
      unread: { ...ALL_READ, categories: ['market'] as const },
      said: /已经读到的条目中，2\s公里内没有报告提到的地方。/,
    },
  ])('says of a place that nothing is near it, when $read could be read', async ({ unread, said }) => {
    const { user } = await renderSearch({ atlas: { ...buildAtlas([]), unread } });
    await user.type(field(), '近处小学');
    await user.click((await options())[0] ?? field());
    expect((await screen.findByRole('region', { name: '找到的地方' })).textContent).toMatch(said);
  });

  it('starts a walk from a found place', async () => {
    const { user, store } = await renderSearch();
    await user.type(field(), '近处小学');
    await user.click((await options())[0] ?? field());
    await user.click(await screen.findByRole('button', { name: '从这里步行能到哪里' }));
    expect(store.getState()).toMatchObject({ view: 'nearby', origins: { a: [120.101, 30.2] } });
  });

  it('leads to a number of the report itself, not only to its section', async () => {
    const atlas = buildReportAtlas();
    const { user, store } = await renderPanel({ atlas, search: buildSearchService(atlas) });
    await user.type(field(), '全省排名');
    await options();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.matches('[data-indicators~="rank"]')).toBe(true));
    expect(store.getState()).toMatchObject({ view: 'report', request: null });
  });

  it('says that nothing was found', async () => {
    const { user } = await renderSearch();
    await user.type(field(), 'qqqqqqqq');
    await screen.findByText('没有找到“qqqqqqqq”。', { selector: 'p' });
    expect(list().queryAllByRole('option')).toEqual([]);
    const readOut = screen
      .getAllByText('没有找到“qqqqqqqq”。')
      .filter((element) => element.closest('[aria-hidden="true"]') === null);
    expect(readOut).toHaveLength(1);
  });

  it('has the sentence about the answer once for screen readers', async () => {
    const { user } = await renderSearch();
    await user.type(field(), 'qqqqqqqq');
    const said = await screen.findAllByText('没有找到“qqqqqqqq”。');
    expect(said.filter((element) => element.closest('[aria-hidden="true"]') === null)).toHaveLength(1);
  });

  it('says that the map data name none of a kind, instead of nothing', async () => {
    const { user } = await renderSearch({ locale: 'en' });
    await user.type(field(), 'toilet');
    await screen.findByText('Public toilets: the map data name none here.', { selector: 'p' });
  });

  it('opens pasted coordinates as a point, from which a walk can start', async () => {
    const { user, store } = await renderSearch({ locale: 'en' });
    await user.click(field());
    await user.paste('30.27, 120.13');
    await options();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Point at 30.27, 120.13');
    await user.click(screen.getByRole('button', { name: /on foot from here/ }));
    expect(store.getState()).toMatchObject({ view: 'nearby', origins: { a: [120.13, 30.27] } });
  });

  it('closes at Escape, and empties at the next', async () => {
    const { user } = await renderSearch();
    await user.type(field(), 'wen');
    await options();
    await user.keyboard('{Escape}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().getAttribute('value')).toBe('wen');
    await user.keyboard('{Escape}');
    expect(field().getAttribute('value')).toBe('');
  });

  it.each(['Enter', 'Escape'])('leaves %s to the input method whose composition it ends', async (key) => {
    const { user, store } = await renderSearch();
    await user.type(field(), '龍塢');
    await options();
    // Safari sends it after `compositionend`.
    fireEvent.keyDown(field(), { key, keyCode: 229 });
    expect(store.getState().selectedId).toBeNull();
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it('lists what was found before and forgets it', async () => {
    const { user, store } = await renderSearch();
    store.getState().rememberSearch('龙坞茶镇');
    await user.click(field());
    expect((await options()).map(({ textContent }) => textContent)).toEqual(['龙坞茶镇']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field().getAttribute('value')).toBe('龙坞茶镇');
    await user.clear(field());
    await user.click(screen.getByRole('button', { name: '清除记录' }));
    expect(store.getState().recentSearches).toEqual([]);
  });

  it('says when only the programme can be found', async () => {
    const { user } = await renderPanel();
    await user.type(field(), '菜市');
    const [seen, heard] = await screen.findAllByText(/街道等地名没有读到/);
    expect(seen?.closest('[aria-hidden]')).not.toBeNull();
    expect(heard?.closest('[role=status]')).not.toBeNull();
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });

  it('opens nothing of an earlier question while the answer is on its way', async () => {
    const ready = buildSearchService(buildAtlas(), sampleGazetteer);
    const search: typeof ready = {
      ...ready,
      search: (query, given) =>
        query.startsWith('w') ? ready.search(query, given) : new Promise(() => undefined),
    };
    const { user, store } = await renderSearch({ search });
    await user.type(field(), 'wen');
    await options();
    await user.clear(field());
    await user.type(field(), 'long');
    await screen.findByText('正在准备搜索……', { selector: 'p' });
    expect(list().queryAllByRole('option')).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().selectedId).toBeNull();
  });

  it('says when it cannot search', async () => {
    const { user } = await renderPanel({ search: BROKEN_SEARCH });
    await user.type(field(), '菜市');
    await screen.findByText('搜索没有准备好，可能断网了。', { selector: 'p' });
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation while open in %s', async (locale) => {
    const { user, container } = await renderSearch({ locale });
    await user.type(field(), 'wen');
    await options();
    await user.keyboard('{ArrowDown}');
    await expectNoAxeViolations(container);
  });
});
