import { type ComponentType, useEffect, useReducer, useState } from 'react';
import { withStyleSheets } from './style-sheets.ts';

/** Code that is fetched when it is first needed. Unlike `React.lazy` it can be tried again after a failure. */
export type LazyPart<T> = Readonly<{
  /** Fetches it, once. After a failure the next call tries again. */
  load: () => Promise<T>;
  /** What was fetched; null until then. */
  loaded: () => T | null;
}>;

export function createLazyPart<T>(fetchPart: () => Promise<T>): LazyPart<T> {
  const fetchWhole = withStyleSheets(fetchPart);
  let loading: Promise<T> | null = null;
  let part: T | null = null;
  const attempt = async (): Promise<T> => {
    try {
      part = await fetchWhole();
      return part;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    load: () => (loading ??= attempt()),
    loaded: () => part,
  };
}

/** Fetches it for later. What fails is tried again, and told, when it is needed. */
export function fetchEarly({ load }: LazyPart<unknown>): Promise<boolean> {
  return load().then(
    () => true,
    () => false,
  );
}

type Attempts<T> = Readonly<{
  /** Null until it is there. */
  part: T | null;
  /** How often it failed since it is shown; 0 again once it is there. */
  failures: number;
  retry: () => void;
}>;

/**
 * The part, fetched once it is wanted by something that is shown, and again when the network comes back. `lazyPart` must
 * stay the same while mounted.
 */
export function useLazyPart<T>(lazyPart: LazyPart<T>, { wanted = true } = {}): Attempts<T> {
  const [part, setPart] = useState(lazyPart.loaded);
  const [failures, setFailures] = useState(0);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    lazyPart.load().then(
      (loaded) => {
        if (mounted) setPart(() => loaded);
      },
      () => {
        if (mounted) setFailures((count) => count + 1);
      },
    );
    return () => {
      mounted = false;
    };
  }, [lazyPart, wanted, attempt]);
  const isMissing = failures > 0 && part === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    // An attempt from before the network came back may still be on its way to fail: only after it another is made.
    const askAgain = () => {
      void fetchEarly(lazyPart).then(retry);
    };
    window.addEventListener('online', askAgain);
    return () => {
      window.removeEventListener('online', askAgain);
    };
  }, [isMissing, lazyPart]);
  return { part, failures: part === null ? failures : 0, retry };
}

/** A component that is fetched when it is first shown; `Missing` stands in its place where that fails. */
export function lazyComponent<Props extends object>(
  lazyPart: LazyPart<ComponentType<Props>>,
  Missing: ComponentType<{ onRetry: () => void }>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const { part: Component, failures, retry } = useLazyPart(lazyPart);
    if (Component !== null) return <Component {...props} />;
    return failures > 0 ? <Missing onRetry={retry} /> : null;
  };
}
