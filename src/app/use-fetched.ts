import { useEffect, useState } from 'react';
import { report } from './report.ts';

/** What `load` gives, once it does; null when that fails. `load` must stay the same function. */
export function useFetched<T>(load: () => Promise<T | null>, name: string): T | null | 'loading' {
  const [fetched, setFetched] = useState<T | null | 'loading'>('loading');
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => {
        if (wanted) setFetched(() => loaded);
      },
      (error: unknown) => {
        report(error, name);
        if (wanted) setFetched(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, name]);
  return fetched;
}
