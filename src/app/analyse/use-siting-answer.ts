import { useEffect, useMemo } from 'react';
import { createAskSiting } from './ask-siting.ts';
import { hearSites } from './hear-sites.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAppStoreApi, useSearchService } from '../../state/providers.tsx';
import { ownSetOf, useOwnData } from '../../state/own-data.ts';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

/** One for the page: it keeps the walks of the last question. */
const askSiting = createAskSiting();

/** The question as it is chosen now, and whether the own points that it names are there. */
function useSitingQuestion() {
  const study = useStudy();
  const goal = useAnalysis((analysis) => analysis.sitingGoal);
  const near = useAnalysis((analysis) => analysis.withinMinutes);
  const count = useAnalysis((analysis) => analysis.siteCount);
  const siteAreaId = useAnalysis((analysis) => analysis.siteAreaId);
  const ownId = useAnalysis((analysis) => analysis.siteOwnId);
  const own = useOwnData(({ sets }) => (ownId === null ? null : ownSetOf(sets, ownId)));
  const question = useMemo(
    () => ({ study, goal, withinMinutes: near, count, siteAreaId, own }),
    [study, goal, near, count, siteAreaId, own],
  );
  return { question, isMissing: ownId !== null && own === null };
}

/** Whether it can be asked now. Own points that a link names may still be read from the device; where they are not there, that is told. */
function useIsAsked(isMissing: boolean): boolean {
  const isRead = useSubjectStep() === 'read';
  const isOpen = useAppStore((state) => state.question === 'siting') && isRead;
  const isRestored = useOwnData(({ restored }) => restored !== 'asking');
  useEffect(() => {
    if (isOpen && isMissing)
      analyseAnswers.setState({
        siting: isRestored ? { step: 'failed', why: 'unknown' } : { step: 'walking', share: 0 },
      });
  }, [isOpen, isMissing, isRestored]);
  return isOpen && !isMissing;
}

/** Asks where more would help most while the third question is open. */
export function useSitingAnswer(): void {
  const store = useAppStoreApi();
  const search = useSearchService();
  const { question, isMissing } = useSitingQuestion();
  const isAsked = useIsAsked(isMissing);
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
