import { useEffect, useEffectEvent } from 'react';

/**
 * Tries again by itself when the network is back, or when the reader comes back to the page. Null when there is nothing
 * to try again.
 */
export function useRetryWhenBack(retry: (() => void) | null): void {
  const latest = useEffectEvent(() => {
    if (document.visibilityState === 'visible') retry?.();
  });
  const isNeeded = retry !== null;
  useEffect(() => {
    if (!isNeeded) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('online', () => latest(), { signal });
    document.addEventListener('visibilitychange', () => latest(), { signal });
    return () => {
      listening.abort();
    };
  }, [isNeeded]);
}
