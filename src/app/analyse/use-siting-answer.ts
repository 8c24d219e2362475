import { useEffect, useMemo } from 'react';
import { createAskSiting } from './ask-siting.ts';
import { hearSites } from './hear-sites.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAppStoreApi, useSearchService } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

/** One for the page: it keeps the walks of the last question. */
const askSiting = createAskSiting();

/** Asks where more would help most while the third question is open. */
export function useSitingAnswer(): void {
  const store = useAppStoreApi();
  const study = useStudy();
  const search = useSearchService();
  const isRead = useSubjectStep() === 'read';
  const isAsked = useAppStore((state) => state.question === 'siting') && isRead;
  const goal = useAnalysis((analysis) => analysis.sitingGoal);
  const near = useAnalysis((analysis) => analysis.withinMinutes);
  const count = useAnalysis((analysis) => analysis.siteCount);
  const siteAreaId = useAnalysis((analysis) => analysis.siteAreaId);
  const question = useMemo(
    () => ({ study, goal, withinMinutes: near, count, siteAreaId }),
    [study, goal, near, count, siteAreaId],
  );
  useEffect(() => (isAsked ? hearSites(store) : undefined), [isAsked, store]);
  useEffect(() => {
    if (!isAsked) return undefined;
    let asked = new AbortController();
    let enough = new AbortController();
    const ask = (): void => {
      asked.abort();
      [asked, enough] = [new AbortController(), new AbortController()];
      // What failed may be there now.
      pageWalkService.retry();
      void askSiting({
        ...question,
        search,
        ...{ signal: asked.signal, enough: enough.signal },
        tell: (siting) => analyseAnswers.setState({ siting }),
      });
    };
    const askAgain = (): void => {
      if (analyseAnswers.getState().siting.step === 'failed') ask();
    };
    analyseAnswers.setState({
      retry: ask,
      heldSites: null,
      stopSiting: () => {
        enough.abort();
      },
    });
    ask();
    window.addEventListener('online', askAgain);
    return () => {
      asked.abort();
      window.removeEventListener('online', askAgain);
    };
  }, [isAsked, question, search]);
}
