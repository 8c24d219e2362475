import { type ReactNode, useEffect, useState } from 'react';
import { GEO_BASE_URL } from '../platform/site.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { loadCoverage } from '../../data/load-coverage.ts';
import {
  useAppStore,
  useAppStoreApi,
  useAtlas,
  useSearchService,
  NearbyAnswersProvider,
} from '../../state/providers.tsx';
import { createNearbyAnswersStore } from '../../state/nearby-answers.ts';
import { createLazyPart } from '../../ui/lazy-part.tsx';

const readCoverage = () =>
  loadCoverage({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });

/** What asks for walks. */
export const reachParts = createLazyPart(() =>
  Promise.all([import('./reach-session.ts'), import('../walk/page-walk-service.ts')]),
);

/** Gives views and map the answers of the reach worker, which starts when the nearby view is first opened. */
export function NearbySession({ children }: { children: ReactNode }) {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  const search = useSearchService();
  const [answers] = useState(() => createNearbyAnswersStore());
  const isOpen = useAppStore((state) => state.view === 'nearby');
  const [attempt, setAttempt] = useState(0);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);

  useEffect(() => {
    if (!wasOpened) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('online', () => answers.getState().retry(), { signal });
    const start = async () => {
      const [{ ReachSession }, { pageWalkService: walk }] = await reachParts.load();
      if (signal.aborted) return;
      const session = new ReachSession({
        ...{ store, atlas, answers, walk, search },
        loadCoverage: readCoverage,
      });
      signal.addEventListener('abort', () => {
        session.dispose();
        answers.setState(answers.getInitialState(), true);
      });
    };
    start().catch((error: unknown) => {
      reportFailure(error, 'reach session');
      const retry = () => {
        answers.setState(answers.getInitialState(), true);
        setAttempt((count) => count + 1);
      };
      answers.setState({ network: { step: 'failed', reason: 'unreachable' }, retry });
    });
    return () => {
      leaving.abort();
    };
  }, [store, atlas, search, answers, wasOpened, attempt]);

  return <NearbyAnswersProvider value={answers}>{children}</NearbyAnswersProvider>;
}
