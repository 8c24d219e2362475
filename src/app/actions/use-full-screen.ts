import { useSyncExternalStore } from 'react';
import { isFullScreen } from './full-screen.ts';

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
