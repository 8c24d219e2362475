import { useEffect } from 'react';
import { askFar } from './ask-far.ts';
import { followAnalysis } from './follow-analysis.ts';
import { useGroundAnswer } from './ground/use-ground-answer.ts';
import { useGroundDrawing } from './ground/use-ground-drawing.ts';
import { hearAreas } from './hear-areas.ts';
import { useCounting } from './use-counting.ts';
import { useHexagonAnswer } from './use-hexagon-answer.ts';
import { useChanceAsking } from './use-chance-asking.ts';
import { useOwnImporter } from '../own-data/use-own-importer.ts';
import { useSitingAnswer } from './use-siting-answer.ts';
import { useWalksAsking } from './use-walks-asking.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import type { Analysis } from '../../schema/analysis.ts';
import { analyseAnswers, type FarAnswer, useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAppStoreApi, useAtlas, useSearchService } from '../../state/providers.tsx';
import { useFarPlaces } from '../../state/use-far-places.ts';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';
import { AnalyseView } from '../../views/analyse/analyse-view.tsx';

/** Asks the walking network while the second question is open. */
function useFarAnswer(): void {
  const { areas, ground } = useStudy();
  const { places, circle } = useFarPlaces();
  const search = useSearchService();
  const stepFree = useAnalysis((analysis) => analysis.stepFree);
  const step = useAnalyseAnswers((answers) => answers.ground.step);
  const isSubjectRead = useSubjectStep() === 'read' || circle !== null;
  const isRead = isSubjectRead && (step === 'whole' || step === 'cut');
  const isFar = useAppStore((state) => state.question === 'far') && isRead && places.count > 0;
  useEffect(() => {
    // What is drawn and told of other places is none of these.
    if (!isFar) analyseAnswers.setState({ far: { step: 'asking', share: 0 } });
    if (!isFar) return undefined;
    let asked = new AbortController();
    const ask = (): void => {
      asked.abort();
      asked = new AbortController();
      // What failed may be there now.
      pageWalkService.retry();
      const tell = (far: FarAnswer): void => analyseAnswers.setState({ far });
      const isCut = ground !== null;
      void askFar({ ...{ places, areas, isCut, stepFree, search, tell }, signal: asked.signal });
    };
    const askAgain = (): void => {
      const { far } = analyseAnswers.getState();
      if (far.step === 'failed' || (far.step === 'found' && far.found.missing.length > 0)) ask();
    };
    const stopFar = (): void => {
      asked.abort();
      analyseAnswers.setState({ far: { step: 'stopped' } });
    };
    analyseAnswers.setState({ retry: ask, stopFar });
    ask();
    window.addEventListener('online', askAgain);
    return () => {
      asked.abort();
      window.removeEventListener('online', askAgain);
    };
  }, [isFar, places, areas, ground, stepFree, search]);
}

/** The stations of the metro are there. */
const isEveryday = (text: string | null): boolean =>
  text !== null && text.startsWith('everyday-') && text !== 'everyday-metro';

const needsEveryday = ({ subject, spreadWay, walkTo, compared, firstId, secondId }: Analysis): boolean =>
  isEveryday(subject) ||
  ((spreadWay === 'subdistrict' || spreadWay === 'hexagon') && isEveryday(walkTo)) ||
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
  useGroundAnswer();
  useGroundDrawing();
  useEverydayPlaces();
  useFarAnswer();
  useCounting();
  useWalksAsking();
  useHexagonAnswer();
  useChanceAsking();
  useOwnImporter();
  useSitingAnswer();
  useEffect(() => {
    hearAreas(store, atlas.subdistricts);
    return followAnalysis(store, atlas);
  }, [store, atlas]);
  return <AnalyseView />;
}
