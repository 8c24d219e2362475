import { useEffect } from 'react';
import { askFar } from './ask-far.ts';
import { followAnalysis } from './draw-analysis.ts';
import { hearAreas } from './hear-areas.ts';
import { useHexagonAnswer } from './use-hexagon-answer.ts';
import { useChanceAsking } from './use-chance-asking.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import type { Analysis } from '../../schema/analysis.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAppStoreApi, useAtlas, useSearchService } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';
import { AnalyseView } from '../../views/analyse/analyse-view.tsx';

/** Asks the walking network while the second question is open. */
function useFarAnswer(): void {
  const { places } = useStudy();
  const search = useSearchService();
  const isRead = useSubjectStep() === 'read';
  const isFar = useAppStore((state) => state.question === 'far') && isRead;
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

/** The stations of the metro are there. */
const isEveryday = (text: string | null): boolean =>
  text !== null && text.startsWith('everyday-') && text !== 'everyday-metro';

const needsEveryday = ({ subject, spreadWay, compared, firstId, secondId }: Analysis): boolean =>
  isEveryday(subject) ||
  (spreadWay === 'compare' && compared === 'sets' && (isEveryday(firstId) || isEveryday(secondId)));

/** Reads the everyday places of the gazetteer once some of them are counted. */
function useEverydayPlaces(): void {
  const search = useSearchService();
  const isAsked = useAnalysis(needsEveryday);
  useEffect(() => {
    if (!isAsked || analyseAnswers.getState().everyday.step === 'read') return undefined;
    let isOver = false;
    const read = async (): Promise<void> => {
      analyseAnswers.setState({ everyday: { step: 'asking' } });
      const found = await search.everyday();
      if (isOver) return;
      analyseAnswers.setState({
        everyday: found.ok ? { step: 'read', places: found.value } : { step: 'failed' },
      });
    };
    const readSubject = (): void => void read();
    const readAgain = (): void => {
      if (analyseAnswers.getState().everyday.step === 'failed') readSubject();
    };
    analyseAnswers.setState({ readSubject });
    readSubject();
    window.addEventListener('online', readAgain);
    return () => {
      isOver = true;
      window.removeEventListener('online', readAgain);
    };
  }, [isAsked, search]);
}

/** The view, with what it asks and shows on the map. */
export function AnalysePanel() {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  useEverydayPlaces();
  useFarAnswer();
  useHexagonAnswer();
  useChanceAsking();
  useEffect(() => {
    hearAreas(store, atlas.subdistricts);
    return followAnalysis(store, atlas);
  }, [store, atlas]);
  return <AnalyseView />;
}
