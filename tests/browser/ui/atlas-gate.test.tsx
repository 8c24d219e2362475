import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ALL_READ, buildAtlas, MARKET, SCHOOL } from './build-atlas.ts';
import { AtlasGate } from '../../../src/app/start/atlas-gate.tsx';
import { NoticeProvider } from '../../../src/app/platform/notice-context.tsx';
import { NoticeList } from '../../../src/app/platform/notice-list.tsx';
import { createNoticeStore } from '../../../src/app/platform/notices.ts';
import type { Atlas, DataNotice } from '../../../src/data/atlas.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { CATEGORIES } from '../../../src/schema/this-district.ts';
import { NO_SELECTION } from '../../../src/schema/facets.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import { AppStoreProvider, useAtlas } from '../../../src/state/providers.tsx';
import { createAppStore } from '../../../src/state/create-app-store.ts';

const MARKET_FILE = 'initiatives/market.geojson';
const SUBDISTRICT_FILE = 'base/subdistricts.geojson';

const whole = buildAtlas();
const unreachable = (file: string): DataNotice => ({ file, problem: 'unreachable', leftOut: [] });
const WITHOUT_MARKETS: Atlas = {
  ...buildAtlas([SCHOOL]),
  notices: [unreachable(MARKET_FILE)],
  unread: { ...ALL_READ, files: [MARKET_FILE], categories: ['market'] },
};
const WITHOUT_SUBDISTRICTS: Atlas = {
  ...whole,
  notices: [unreachable(SUBDISTRICT_FILE)],
  unread: { ...ALL_READ, files: [SUBDISTRICT_FILE], subdistricts: true },
};
const NOTHING: Atlas = {
  ...buildAtlas([]),
  notices: [unreachable(MARKET_FILE)],
  unread: { ...ALL_READ, files: [MARKET_FILE], categories: CATEGORIES },
};

function Count() {
  return <p>{`read: ${String(useAtlas().initiatives.length)}`}</p>;
}

/** A gate that reads these atlases, one an attempt; the last one again and again. */
async function open(atlases: readonly Atlas[], choices: Partial<UrlState> = {}) {
  const texts = await loadTexts('en');
  const store = createAppStore({ choices });
  const notices = createNoticeStore();
  let attempt = 0;
  let isThere = Promise.resolve();
  const loadAtlas = () => isThere.then(() => atlases[Math.min(attempt++, atlases.length - 1)]!);
  /** From now on a reading waits. @returns what ends that */
  const hold = () => {
    let end: () => void = () => undefined;
    isThere = new Promise((resolve) => {
      end = resolve;
    });
    return () =>
      act(async () => {
        end();
        await isThere;
        await new Promise((resolve) => setTimeout(resolve));
      });
  };
  await act(() =>
    Promise.resolve(
      render(
        <AppStoreProvider value={store}>
          <TextsProvider texts={texts}>
            <NoticeProvider store={notices}>
              <AtlasGate loadAtlas={loadAtlas}>
                <Count />
              </AtlasGate>
              <NoticeList />
            </NoticeProvider>
          </TextsProvider>
        </AppStoreProvider>,
      ),
    ),
  );
  return { store, notices, hold, user: userEvent.setup() };
}

const tryAgain = () => screen.getByRole('button', { name: 'Try again' });
const goOnline = () =>
  act(async () => {
    window.dispatchEvent(new Event('online'));
    await Promise.resolve();
  });

it('keeps a place of a file that could not be read, says so once, and finds it on request', async () => {
  const { store, notices, user } = await open([WITHOUT_MARKETS, whole], { selectedId: MARKET.id });
  expect(store.getState().selectedId).toBe(MARKET.id);
  expect(notices.getState()).toHaveLength(1);
  expect(screen.getByText(/One data file of 13 could not be fetched.*the link names/)).toBeTruthy();
  await user.click(tryAgain());
  expect(screen.getByText('read: 4')).toBeTruthy();
  expect(store.getState().selectedId).toBe(MARKET.id);
  expect(notices.getState()).toEqual([]);
});

it('reads the rest by itself when the network is back', async () => {
  const { notices } = await open([WITHOUT_MARKETS, whole]);
  expect(screen.getByText('read: 1')).toBeTruthy();
  await goOnline();
  expect(screen.getByText('read: 4')).toBeTruthy();
  expect(notices.getState()).toEqual([]);
});

it('says so again when it fails again', async () => {
  const { notices, user } = await open([WITHOUT_MARKETS]);
  await user.click(tryAgain());
  expect(notices.getState().map(({ kind }) => kind)).toEqual(['unread']);
});

it('leaves a dismissed notice away while nothing more can be read', async () => {
  const { notices, user } = await open([WITHOUT_MARKETS]);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  await goOnline();
  expect(notices.getState()).toEqual([]);
});

it('keeps the focus on the button while everything is read again', async () => {
  const { user } = await open([NOTHING]);
  await user.click(tryAgain());
  expect(document.activeElement).toBe(tryAgain());
  expect(screen.getByRole('alert').textContent).toContain('Check the connection');
});

it('keeps the sub-districts of a link while theirs are unread', async () => {
  const facets = { ...NO_SELECTION, subdistrict: ['gudang'] };
  const { store } = await open([WITHOUT_SUBDISTRICTS], { facets });
  expect(store.getState().facets.subdistrict).toEqual(['gudang']);
});

it('drops what certainly does not exist, and says so', async () => {
  const facets = { ...NO_SELECTION, subdistrict: ['gudang'] };
  const { store, notices } = await open([buildAtlas([SCHOOL])], { facets, selectedId: MARKET.id });
  expect(store.getState().selectedId).toBeNull();
  expect(store.getState().facets.subdistrict).toEqual([]);
  expect(notices.getState()).toEqual([{ kind: 'unknown-place', id: MARKET.id }]);
});

it('shows no empty atlas when nothing could be read, but words and a button', async () => {
  const { user } = await open([NOTHING, whole]);
  expect(screen.queryByText(/^read/)).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('Check the connection');
  await user.click(tryAgain());
  expect(screen.getByText('read: 4')).toBeTruthy();
});

it('says again what still fails when the network comes back while it is tried on request', async () => {
  const { notices, hold, user } = await open([WITHOUT_MARKETS]);
  const release = hold();
  await user.click(tryAgain());
  expect(notices.getState()).toEqual([]);
  await goOnline();
  await release();
  expect(notices.getState()).toMatchObject([{ kind: 'unread' }]);
});
