import { useSyncExternalStore } from 'react';
import { report } from './report.ts';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
  };
}

const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Whether the page fills the screen, and the way to change that; null where the browser has none. */
export function useFullScreen(): Readonly<{ on: boolean; toggle: () => void }> | null {
  const on = useSyncExternalStore(subscribe, isFullScreen);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      const change = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      change.catch((error: unknown) => {
        report(error, 'full screen');
      });
    },
  };
}
