import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated, MARKET, SCHOOL } from './build-atlas.ts';
import { pin, sampleAnswers } from './nearby/sample-answers.ts';
import { renderPanel } from './render-panel.tsx';
import { NO_SELECTION } from '../../../src/schema/facets.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';

/** The list beneath an open place is inert, so its texts are not found by role. */
const focusedText = () => document.activeElement?.textContent ?? '';
const focusedRow = () => document.activeElement?.getAttribute('data-row');
const CLOSE = '关闭，回到列表';
const title = () => screen.findByRole('heading', { level: 1 });

async function closePlace(user: Awaited<ReturnType<typeof renderPanel>>['user']) {
  screen.getByRole('button', { name: CLOSE }).focus();
  await user.keyboard('{Enter}');
}

describe('closing a place', () => {
  it('gives the focus to its row, also far down a long list', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      buildLocated(`market-${String(index)}`, { zh: `市场 ${String(index)}`, en: `Market ${String(index)}` }),
    );
    const far = many[150]!;
    const atlas = buildAtlas(many);
    const { user } = await renderPanel({ atlas, choices: { selectedId: far.id } });
    await closePlace(user);
    expect(focusedRow()).toBe(far.id);
  });

  it('gives the focus to the row of the place one has gone on to', async () => {
    const { user, store } = await renderPanel();
    document.querySelector<HTMLElement>(`[data-row="${SCHOOL.id}"]`)?.focus();
    await user.keyboard('{Enter}');
    expect(await title()).toBe(document.activeElement);
    act(() => store.getState().select(MARKET.id, 'panel'));
    await closePlace(user);
    expect(focusedRow()).toBe(MARKET.id);
  });

  it('gives the focus to the title of the view when a filter leaves its row out', async () => {
    const facets = { ...NO_SELECTION, category: ['education'] } as const;
    const { user } = await renderPanel({ choices: { selectedId: MARKET.id, facets } });
    await closePlace(user);
    expect(document.activeElement).toBe(await title());
  });

  it.each(['nearby', 'about'] as const)('gives the focus to the title of %s', async (view) => {
    const { user } = await renderPanel({ choices: { view, selectedId: MARKET.id } });
    // The view beneath the place is fetched meanwhile.
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 1, hidden: true })).toHaveLength(2));
    await closePlace(user);
    expect(document.activeElement).toBe(await title());
  });

  it('leaves a focus that is elsewhere where it is', async () => {
    const { store } = await renderPanel({ choices: { selectedId: MARKET.id } });
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    act(() => store.getState().openView('explore'));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});

describe('in nearby the focus stays', () => {
  async function renderNearby(choices: Partial<UrlState> = {}) {
    const atlas = buildAtlas();
    const rendered = await renderPanel({
      atlas,
      answers: sampleAnswers(atlas, []),
      choices: { view: 'nearby', origins: { a: pin, b: null, sharing: 'off' }, ...choices },
    });
    await title();
    const pressEnterOn = async (name: string | RegExp) => {
      screen.getByRole('button', { name }).focus();
      await rendered.user.keyboard('{Enter}');
      await act(() => Promise.resolve());
    };
    return { ...rendered, pressEnterOn };
  }

  it('when the pin is taken away: it goes to the search for a start', async () => {
    const { pressEnterOn } = await renderNearby();
    await pressEnterOn('取下图钉');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('when a comparison begins: it goes to the second place', async () => {
    const { pressEnterOn } = await renderNearby();
    await pressEnterOn(/比较/);
    expect(focusedText()).toBe('乙');
  });

  it('when a comparison ends', async () => {
    const { pressEnterOn } = await renderNearby();
    await pressEnterOn(/比较/);
    await pressEnterOn('结束比较');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('when a place is being saved, is saved, and is forgotten', async () => {
    const { pressEnterOn, store } = await renderNearby();
    await pressEnterOn('存下这里');
    expect(document.activeElement?.tagName).toBe('INPUT');
    await pressEnterOn('存下');
    expect(store.getState().savedPlaces).toHaveLength(1);
    expect(focusedText()).toBe('存下这里');
    await pressEnterOn('删掉家');
    expect(store.getState().savedPlaces).toHaveLength(0);
    expect(document.activeElement).not.toBe(document.body);
  });
});

it('a page that opens leaves the focus at its beginning', async () => {
  await renderPanel();
  expect(document.activeElement).toBe(document.body);
});

it('a view opened while a row has the focus takes it to the panel, not into a text field', async () => {
  const { store } = await renderPanel();
  document.querySelector<HTMLElement>('[data-row]')?.focus();
  act(() => store.getState().openView('nearby'));
  await title();
  expect(document.activeElement?.matches('main')).toBe(true);
});
