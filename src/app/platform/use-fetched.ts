import { useEffect, useState } from 'react';
import { reportFailure } from './report-failure.ts';
import { useRetryWhenBack } from './use-retry-when-back.ts';
import type { Fetched } from '../../views/about/fetched.ts';

/**
 * What `load` gives, once it does. It has failed when `load` rejects or gives null; then it is tried again on request,
 * and by itself when the network is back. `load` must stay the same function.
 */
export function useFetched<T>(load: () => Promise<T | null>, name: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const retry = () => {
      setFetched({ step: 'loading' });
      setAttempt((count) => count + 1);
    };
    const receive = (value: T | null) => {
      if (wanted) setFetched(value === null ? { step: 'failed', retry } : { step: 'ready', value });
    };
    load().then(receive, (error: unknown) => {
      reportFailure(error, name);
      receive(null);
    });
    return () => {
      wanted = false;
    };
  }, [load, name, attempt]);
  useRetryWhenBack(fetched.step === 'failed' ? fetched.retry : null);
  return fetched;
}
