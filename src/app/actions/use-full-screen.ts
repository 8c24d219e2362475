import { useSyncExternalStore } from 'react';
import { reportFailure } from '../platform/report-failure.ts';

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Lets the page fill the screen, or gives the screen back. */
export function toggleFullScreen(): void {
  const change = isFullScreen() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch((error: unknown) => {
    reportFailure(error, 'full screen');
  });
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
  };
}

/** Whether the page fills the screen; null where the browser cannot do that. */
export function useFullScreen(): boolean | null {
  const on = useSyncExternalStore(subscribe, isFullScreen);
  return document.fullscreenEnabled ? on : null;
}
