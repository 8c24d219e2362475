import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MapBinding } from './bind-map.ts';
import { APP_BASE_URL } from './base-urls.ts';
import { useNoticeStore } from './notice-context.tsx';
import { addNotice } from './notices.ts';
import { report } from './report.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import type { MapController } from '../map/map-contract.ts';
import { useAppStoreApi } from '../state/app-store-context.tsx';
import { useNearbyAnswersStore } from '../state/nearby-answers-context.tsx';
import { useAtlas } from '../state/atlas-context.tsx';

/** The map in `container`, fetched after the panels are painted; null until it is there or where it cannot be. */
export function useMap(container: RefObject<HTMLElement | null>): MapController | null {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  const texts = useTexts();
  const notices = useNoticeStore();
  const answers = useNearbyAnswersStore();
  const binding = useRef<MapBinding | null>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [attempt, setAttempt] = useState(0);

  const retry = () => {
    setAttempt((count) => count + 1);
  };
  const start = useEffectEvent(async (element: HTMLElement, signal: AbortSignal) => {
    const { bindMap } = await import('./bind-map.ts');
    if (signal.aborted) return;
    binding.current = bindMap({
      container: element,
      baseUrl: APP_BASE_URL,
      store,
      atlas,
      texts,
      notices,
      answers,
    });
    setController(binding.current?.controller ?? null);
  });
  useEffect(() => {
    const leaving = new AbortController();
    if (container.current !== null) {
      start(container.current, leaving.signal).catch((error: unknown) => {
        report(error, 'map chunk');
        addNotice(notices, { kind: 'map-chunk', retry });
      });
    }
    return () => {
      leaving.abort();
      binding.current?.dispose();
      binding.current = null;
      setController(null);
    };
  }, [container, store, atlas, notices, answers, attempt]);

  useEffect(() => {
    binding.current?.setTexts(texts);
  }, [texts, controller]);

  return controller;
}
