import { useEffect } from 'react';
import { askChance, type AskedOfChance } from './page-chance.ts';
import { pairableKinds, pairOf, placesOfKind } from '../../domain/chance/pair-kinds.ts';
import type { StudyPlace } from '../../domain/study/study.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import { type Asking, chanceAnswers, type ComputedAnswer } from '../../state/chance-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

/** What failed, to be asked again: one cause fails both questions, and what helps one helps the other. */
const failed = new Set<() => void>();
const askFailed = (): void => {
  for (const ask of [...failed]) ask();
};

/** Asks until it is answered or stopped, and once more when the network is back. @returns what ends that */
function pursue<T>(question: AskedOfChance<T>, keep: (asking: Asking<T>) => void): () => void {
  let asked = new AbortController();
  const begin = (): void => {
    asked.abort();
    asked = new AbortController();
    void askChance(question, tell, asked.signal);
  };
  const ask = (): void => {
    begin();
    askFailed();
  };
  const stop = (): void => {
    asked.abort();
    tell({ step: 'stopped' });
  };
  const tell = (answer: ComputedAnswer<T>): void => {
    failed.delete(begin);
    if (answer.step === 'failed') failed.add(begin);
    keep({ answer, ask, stop });
  };
  begin();
  window.addEventListener('online', askFailed);
  return () => {
    asked.abort();
    failed.delete(begin);
    window.removeEventListener('online', askFailed);
  };
}

const toLocated = ({ point, accuracyMeters }: StudyPlace) => ({ point, accuracyMeters });

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
      places: places.map(toLocated),
      ground: areas.map(({ geometry }) => geometry),
      seed,
    };
    return pursue(
      {
        ask: (client, onProgress) => client.chance(question, onProgress),
        cancel: (client) => client.cancelChance(),
      },
      (chance) => chanceAnswers.setState({ chance }),
    );
  }, [isAsked, places, areas, seed]);
  useEffect(() => {
    const pair = pairOf(pairableKinds(places), pairKinds);
    if (!isAsked || pair === null) return undefined;
    const question = {
      first: placesOfKind(places, pair[0]),
      second: placesOfKind(places, pair[1]),
      withinMeters,
      ground: areas.map(({ geometry }) => geometry),
      seed,
    };
    return pursue(
      {
        ask: (client, onProgress) => client.pair(question, onProgress),
        cancel: (client) => client.cancelPair(),
      },
      (asking) => chanceAnswers.setState({ pair: asking }),
    );
  }, [isAsked, places, areas, seed, pairKinds, withinMeters]);
}
