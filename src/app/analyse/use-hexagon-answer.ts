import { useEffect } from 'react';
import { askHexagons } from './page-analysis-service.ts';
import type { PlaceColumns } from '../../domain/hexagon/hex-counts.ts';
import { remember } from '../../domain/remember.ts';
import type { StudyPlace } from '../../domain/study/study.ts';
import { everydayKindOf } from '../../schema/study-subject.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

const toColumns = (places: readonly StudyPlace[]): PlaceColumns => {
  const points = new Float64Array(2 * places.length);
  places.forEach(({ point }, at) => points.set(point, 2 * at));
  return { points, accuraciesMeters: Float32Array.from(places, ({ accuracyMeters }) => accuracyMeters) };
};

const geometriesOf = remember((areas: readonly SubdistrictFeature[]) =>
  areas.map(({ geometry }) => geometry),
);

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
      const found = await askHexagons(
        {
          ...{ areas: geometriesOf(areas), acrossMeters, places: toColumns(places) },
          stations: stations
            .filter(({ properties }) => properties.status === 'operating')
            .map(({ geometry }) => geometry.coordinates),
          isMapped,
        },
        mine.signal,
      );
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
