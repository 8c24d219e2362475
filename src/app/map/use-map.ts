import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MapBinding } from './bind-map.ts';
import { APP_BASE_URL } from '../platform/site.ts';
import { useNoticeStore } from '../platform/notice-context.tsx';
import { addNotice, tryAgain, withdrawNotice } from '../platform/notices.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { MapController } from '../../map/map-contract.ts';
import {
  useAppStoreApi,
  useNearbyAnswersStore,
  useAtlas,
  useToursAnswersStore,
} from '../../state/providers.tsx';
import { createLazyPart } from '../../ui/lazy-part.tsx';

const mapPart = createLazyPart(() => import('./bind-map.ts'));

/** Hands each change of texts and atlas on to the map. */
function useCurrent(binding: RefObject<MapBinding | null>, controller: MapController | null): void {
  const texts = useTexts();
  const atlas = useAtlas();
  const [firstAtlas] = useState(atlas);
  useEffect(() => {
    binding.current?.setTexts(texts);
  }, [binding, texts, controller]);
  useEffect(() => {
    if (atlas !== firstAtlas) binding.current?.setAtlas(atlas);
  }, [binding, atlas, firstAtlas, controller]);
}

/**
 * The map in `container`, fetched after the panels are painted; null until it is there or where it cannot be.
 *
 * @param onSettled Told once the map is painted, or will not come: what can wait until then has the processor now.
 */
export function useMap(
  container: RefObject<HTMLElement | null>,
  onSettled?: () => void,
): MapController | null {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  const texts = useTexts();
  const notices = useNoticeStore();
  const answers = useNearbyAnswersStore();
  const tours = useToursAnswersStore();
  const binding = useRef<MapBinding | null>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [attempt, setAttempt] = useState(0);

  const retry = () => setAttempt((count) => count + 1);
  const start = useEffectEvent(async (element: HTMLElement, signal: AbortSignal) => {
    const { bindMap } = await mapPart.load();
    if (signal.aborted) return;
    withdrawNotice(notices, 'map-chunk');
    const parts = { store, atlas, texts, notices, answers, tours, retry };
    binding.current = bindMap({ container: element, baseUrl: APP_BASE_URL, ...parts });
    setController(binding.current?.controller ?? null);
    await binding.current?.controller.idle();
  });
  const fail = useEffectEvent((error: unknown, signal: AbortSignal) => {
    reportFailure(error, 'map chunk');
    if (signal.aborted) return;
    window.addEventListener('online', retry, { signal });
    addNotice(notices, { kind: 'map-chunk', next: tryAgain(retry) });
  });
  const settle = useEffectEvent((signal: AbortSignal) => {
    if (!signal.aborted) onSettled?.();
  });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const element = container.current;
    if (element !== null)
      void start(element, signal)
        .catch((error: unknown) => fail(error, signal))
        .then(() => settle(signal));
    return () => {
      leaving.abort();
      binding.current?.dispose();
      binding.current = null;
      setController(null);
    };
  }, [container, store, notices, answers, tours, attempt]);

  useCurrent(binding, controller);
  return controller;
}
