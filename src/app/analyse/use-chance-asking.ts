import { useEffect } from 'react';
import { askChance, type AskedOfChance } from './page-chance.ts';
import { pursue } from './pursue.ts';
import type { ChanceOutcome } from '../../domain/chance/chance-question.ts';
import { pairableKinds, pairOf, placesOfKind } from '../../domain/chance/pair-kinds.ts';
import type { PairOutcome } from '../../domain/chance/pair-steps.ts';
import { geometriesOf } from '../../domain/study/geometries-of.ts';
import type { StudyPlace } from '../../domain/study/study-place.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { chanceAnswers } from '../../state/chance-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

const NONE: readonly StudyPlace[] = [];

/** Asks what chance would do, while that is looked at. */
export function useChanceAsking(): void {
  const { places, areas } = useStudy();
  const isRead = useSubjectStep() === 'read';
  const isSpread = useAppStore((state) => state.question === 'spread');
  const isAsked = useAnalysis(({ spreadWay }) => spreadWay === 'chance') && isSpread && isRead;
  const seed = useAnalysis((analysis) => analysis.seed);
  const pairKinds = useAnalysis((analysis) => analysis.pairKinds);
  const withinMeters = useAnalysis((analysis) => analysis.pairMeters);
  useEffect(() => {
    if (!isAsked) return undefined;
    const question = {
      places: places.columns,
      ground: geometriesOf(areas),
      seed,
    };
    const asked: AskedOfChance<ChanceOutcome> = {
      ask: (client, onProgress) => client.chance(question, onProgress),
      cancel: (client) => client.cancelChance(),
    };
    return pursue<ChanceOutcome>(
      (tell, signal) => askChance(asked, tell, signal),
      (chance) => chanceAnswers.setState({ chance }),
    );
  }, [isAsked, places, areas, seed]);
  useEffect(() => {
    // What has kinds is of the programme, and few.
    const listed = places.list ?? NONE;
    const pair = pairOf(pairableKinds(listed), pairKinds);
    if (!isAsked || pair === null) return undefined;
    const question = {
      first: placesOfKind(listed, pair[0]),
      second: placesOfKind(listed, pair[1]),
      withinMeters,
      ground: geometriesOf(areas),
      seed,
    };
    const asked: AskedOfChance<PairOutcome> = {
      ask: (client, onProgress) => client.pair(question, onProgress),
      cancel: (client) => client.cancelPair(),
    };
    return pursue<PairOutcome>(
      (tell, signal) => askChance(asked, tell, signal),
      (asking) => chanceAnswers.setState({ pair: asking }),
    );
  }, [isAsked, places, areas, seed, pairKinds, withinMeters]);
}
