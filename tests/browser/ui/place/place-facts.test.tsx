import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent as realKeys } from 'vitest/browser';
import { buildAtlas, MARKET } from '../build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from '../render-panel.tsx';

async function openSheet(number: number, atlas = buildAtlas()) {
  const panel = await renderPanel({ atlas, choices: { selectedId: MARKET.id } });
  const fact = await screen.findByText(/共有百家摊位/);
  const mark = within(fact).getByRole('button', { name: new RegExp(`^来源 ${number}：`) });
  await panel.user.click(mark);
  return { ...panel, mark, sheet: await screen.findByRole('dialog', { name: '来源' }) };
}

describe('the facts of a place', () => {
  it('say which of them no original publisher confirms', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    const fact = await screen.findByText(/共有百家摊位/);
    expect(within(fact).getByText('（未经原始发布者证实）')).toBeTruthy();
    expect(within(screen.getByText(/二期已经开业/)).queryByText(/未经/)).toBeNull();
  });

  it('open the source behind their number', async () => {
    const { sheet } = await openSheet(1);
    expect(within(sheet).getByText('杭州日报')).toBeTruthy();
    expect(within(sheet).getByText('新闻报道')).toBeTruthy();
    expect(within(sheet).getByText('菜市开业')).toBeTruthy();
    const link = within(sheet).getByRole('link', { name: /打开原网页/ });
    expect(link.getAttribute('href')).toBe('https://example.org/market');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('ask for care where a copy lies on a site of unknown origin', async () => {
    const note = /由谁运营/;
    const { sheet, unmount } = await openSheet(1);
    expect(within(sheet).queryByText(note)).toBeNull();
    unmount();
    const atlas = buildAtlas();
    const copies = [...atlas.sourceById].map(([id, source]) => [id, { ...source, kind: 'mirror' }] as const);
    const copied = await openSheet(1, { ...atlas, sourceById: new Map(copies) });
    expect(within(copied.sheet).getByText('转载在来历不明的网站上')).toBeTruthy();
    expect(within(copied.sheet).getByText(note)).toBeTruthy();
  });

  it('give the address of a page with spam as text, and why it is no link', async () => {
    const atlas = buildAtlas();
    const address = 'http://spam.example.org/market';
    const spam = { url: null, unlinkedUrl: address };
    const unlinked = [...atlas.sourceById].map(([id, source]) => [id, { ...source, ...spam }] as const);
    const { sheet } = await openSheet(1, { ...atlas, sourceById: new Map(unlinked) });
    expect(within(sheet).getByText(address)).toBeTruthy();
    expect(within(sheet).getByText(/垃圾信息/)).toBeTruthy();
    expect(within(sheet).queryByRole('link')).toBeNull();
  });

  it('say on which day the source was read', async () => {
    const { sheet } = await openSheet(1);
    expect(within(sheet).getByText('2026 年 11 月 27 日读到')).toBeTruthy();
  });

  it('say that a source could not be opened again', async () => {
    const atlas = buildAtlas();
    const unread = [...atlas.sourceById].map(([id, source]) => [id, { ...source, readOn: null }] as const);
    const { sheet } = await openSheet(1, { ...atlas, sourceById: new Map(unread) });
    expect(within(sheet).getByText(/没能再次打开/)).toBeTruthy();
    expect(within(sheet).queryByText(/读到/)).toBeNull();
  });

  it('say so when a source is not recorded', async () => {
    const { sheet } = await openSheet(2);
    expect(within(sheet).getByText('来源未记录（lost）')).toBeTruthy();
  });

  it('do not call a source unrecorded while the list of sources could not be read', async () => {
    const atlas = buildAtlas();
    const unread = { ...atlas.unread, sources: true };
    const { sheet } = await openSheet(2, { ...atlas, sourceById: new Map(), unread });
    expect(within(sheet).getByText('来源清单没有取到（lost）')).toBeTruthy();
    expect(screen.queryByText(/未记录|没有记录/)).toBeNull();
  });

  it('get the focus back when Escape closes the source, and stay open', async () => {
    const { store, mark } = await openSheet(1);
    // A dialog is closed by real keys only.
    await realKeys.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(mark);
    expect(store.getState().selectedId).toBe(MARKET.id);
  });

  it('get the focus back when the cross closes the source', async () => {
    const { user, mark } = await openSheet(1);
    await user.click(screen.getByRole('button', { name: '关闭来源' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(mark);
    });
  });

  it('have a source sheet without accessibility violations', async () => {
    const { container } = await openSheet(1);
    await expectNoAxeViolations(container);
  });
});
