import { useEffect } from 'react';
import { askFar } from './ask-far.ts';
import { followAnalysis } from './draw-analysis.ts';
import { hearAreas } from './hear-areas.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAppStore, useAppStoreApi, useAtlas, useSearchService } from '../../state/providers.tsx';
import { useStudy } from '../../state/use-study.ts';
import { AnalyseView } from '../../views/analyse/analyse-view.tsx';

/** Asks the walking network while the second question is open. */
function useFarAnswer(): void {
  const { places } = useStudy();
  const search = useSearchService();
  const isFar = useAppStore((state) => state.question === 'far');
  useEffect(() => {
    if (!isFar) return undefined;
    let asked = new AbortController();
    const ask = (): void => {
      asked.abort();
      asked = new AbortController();
      // What failed may be there now.
      pageWalkService.retry();
      void askFar({ places, search, signal: asked.signal, tell: (far) => analyseAnswers.setState({ far }) });
    };
    const askAgain = (): void => {
      if (analyseAnswers.getState().far.step === 'failed') ask();
    };
    analyseAnswers.setState({ retry: ask });
    ask();
    window.addEventListener('online', askAgain);
    return () => {
      asked.abort();
      window.removeEventListener('online', askAgain);
    };
  }, [isFar, places, search]);
}

/** The view, with what it asks and shows on the map. */
export function AnalysePanel() {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  useFarAnswer();
  useEffect(() => {
    hearAreas(store, atlas.subdistricts);
    return followAnalysis(store, atlas);
  }, [store, atlas]);
  return <AnalyseView />;
}
