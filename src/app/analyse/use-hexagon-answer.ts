import { useEffect } from 'react';
import { askAnalysis } from './page-analysis-service.ts';
import { geometriesOf } from '../../domain/study/geometries-of.ts';
import { everydayKindOf } from '../../schema/study-subject.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

/** Counts what is analysed by hexagons while they are looked at. */
export function useHexagonAnswer(): void {
  const { places, areas } = useStudy();
  const { stations } = useAtlas();
  const acrossMeters = useAnalysis((analysis) => analysis.hexAcrossMeters);
  // The stations of the metro are known wherever they are.
  const isMapped = useAnalysis(({ subject }) => ![null, 'metro'].includes(everydayKindOf(subject)));
  const isHexagon = useAnalysis((analysis) => analysis.spreadWay === 'hexagon');
  const isSpread = useAppStore((state) => state.question === 'spread');
  const isAsked = useSubjectStep() === 'read' && isHexagon && isSpread && areas.length > 0;
  useEffect(() => {
    if (!isAsked) return undefined;
    let asked = new AbortController();
    const ask = async (): Promise<void> => {
      asked.abort();
      const mine = new AbortController();
      asked = mine;
      const { hexagons } = analyseAnswers.getState();
      analyseAnswers.setState({
        hexagons: hexagons.step === 'found' ? { ...hexagons, isOld: true } : { step: 'asking' },
      });
      const question = {
        ...{ areas: geometriesOf(areas), acrossMeters, places: places.columns },
        stations: stations
          .filter(({ properties }) => properties.status === 'operating')
          .map(({ geometry }) => geometry.coordinates),
        isMapped,
      };
      const found = await askAnalysis({
        what: 'hexagons',
        signal: mine.signal,
        ask: (client) => client.hexagons(question),
      });
      if (mine.signal.aborted) return;
      analyseAnswers.setState({
        hexagons: found.ok ? { step: 'found', answer: found.value, isOld: false } : { step: 'failed' },
      });
    };
    const retry = (): void => void ask();
    analyseAnswers.setState({ retryHexagons: retry });
    retry();
    return () => {
      asked.abort();
    };
  }, [isAsked, places, areas, stations, acrossMeters, isMapped]);
}
