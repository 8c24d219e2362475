import { useSyncExternalStore } from 'react';
import { readSafeArea, type SafeArea } from '../../../ui/safe-area.ts';

const safeArea = () => readSafeArea(document.documentElement);

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => {
    window.removeEventListener('resize', onChange);
  };
}

/** Size of the window in CSS pixels, and what a phone takes of it. */
export function useViewport(): Readonly<{ width: number; height: number; safeArea: SafeArea }> {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  const top = useSyncExternalStore(subscribe, () => safeArea().top);
  const bottom = useSyncExternalStore(subscribe, () => safeArea().bottom);
  return { width, height, safeArea: { top, bottom } };
}
