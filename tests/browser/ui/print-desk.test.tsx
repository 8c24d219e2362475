import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import '../../../src/ui/base.css';
import { buildAtlas, buildLocated } from './build-atlas.ts';
import { PrintDesk } from '../../../src/app/outputs/print-desk.tsx';
import type { PaintGround } from '../../../src/app/outputs/use-ground-picture.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { AppStoreProvider, AtlasProvider, NearbyAnswersProvider } from '../../../src/state/providers.tsx';
import { PAPER_MAP_SIZE } from '../../../src/views/print/print-sheet.tsx';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';

const MARKET = buildLocated('market', { zh: '文二菜市', en: 'Wen’er Market' });
const AROUND_MARKET = [lngLat(120.05, 30.15), lngLat(120.15, 30.25)] as const;
const SMALLER = [lngLat(120.09, 30.21), lngLat(120.1, 30.22)] as const;

const GROUND = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' });

/** A painter whose pictures are finished, or fail, when the test says so. */
function buildPainter() {
  type Run = Readonly<{
    order: Parameters<PaintGround>[0];
    signal: AbortSignal;
    finish: (blob: Blob | null) => Promise<void>;
    fail: () => Promise<void>;
  }>;
  const runs: Run[] = [];
  const paint: PaintGround = (order, signal) =>
    new Promise((resolve, reject) => {
      const settle = (end: () => void) =>
        act(() => {
          end();
          return Promise.resolve();
        });
      runs.push({
        order,
        signal,
        finish: (blob) => settle(() => resolve(blob)),
        fail: () => settle(() => reject(new Error('The graphics are gone'))),
      });
    });
  return { paint, runs, last: () => runs.at(-1)! };
}

async function openDesk() {
  const texts = await loadTexts('en');
  const store = createAppStore();
  store.setState({ viewBounds: AROUND_MARKET });
  const painter = buildPainter();
  const onClose = vi.fn();
  render(
    <StrictMode>
      <AppStoreProvider value={store}>
        <TextsProvider texts={texts}>
          <AtlasProvider value={buildAtlas([MARKET])}>
            <NearbyAnswersProvider value={createNearbyAnswersStore()}>
              <PrintDesk paint={painter.paint} onClose={onClose} />
            </NearbyAnswersProvider>
          </AtlasProvider>
        </TextsProvider>
      </AppStoreProvider>
    </StrictMode>,
  );
  const user = userEvent.setup();
  const paper = () => screen.getByRole('region', { name: 'Preview' });
  return {
    store,
    ...painter,
    ...{ user, onClose, paper },
    choose: (name: string) => user.click(screen.getByRole('radio', { name })),
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    isReady: () => 'ready' in paper().dataset,
    ground: () => paper().querySelector('image')?.getAttribute('href') ?? null,
    facts: () => within(paper()).getByText(/^about 1:/).textContent,
  };
}

it('Escape closes the print desk, also after a press between its buttons', async () => {
  const { user, onClose } = await openDesk();
  expect(document.activeElement?.textContent).toBe('Print this view');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('heading', { name: 'Print this view' }).parentElement!);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});

describe('the map of the print desk', () => {
  it('is never a picture that was given back already', async () => {
    const desk = await openDesk();
    await desk.last().finish(GROUND);
    await desk.choose('Landscape');
    await desk.choose('Portrait');
    expect(desk.isReady()).toBe(false);
    expect(desk.ground()).toBeNull();
    await desk.last().finish(GROUND);
    expect(desk.isReady()).toBe(true);
    expect((await fetch(desk.ground() ?? '')).ok).toBe(true);
  });

  it('is given up when another one is wanted, and never shown', async () => {
    const desk = await openDesk();
    const upright = desk.last();
    await desk.choose('Landscape');
    expect(upright.signal.aborted).toBe(true);
    await upright.finish(GROUND);
    expect(desk.isReady()).toBe(false);
    expect(desk.last().order.size).toEqual(PAPER_MAP_SIZE.landscape);
  });

  it('keeps ground and scale of one moment when the window changes meanwhile', async () => {
    const desk = await openDesk();
    const before = desk.facts();
    await desk.last().finish(GROUND);
    act(() => desk.store.setState({ viewBounds: SMALLER }));
    expect(desk.facts()).toBe(before);
    await desk.choose('Landscape');
    await desk.choose('Portrait');
    expect(desk.facts()).toBe(before);
  });

  it('can be tried again when it could not be drawn', async () => {
    const desk = await openDesk();
    await desk.last().fail();
    expect(screen.getByText(/could not be drawn/)).toBeTruthy();
    expect(desk.isReady()).toBe(true);
    await desk.press('Try again');
    expect(desk.isReady()).toBe(false);
    await desk.last().finish(GROUND);
    await waitFor(() => expect(screen.queryByText(/could not be drawn/)).toBeNull());
    expect(desk.ground()).toMatch(/^blob:/);
  });
});
