import { useEffect } from 'react';
import { askAnalysis } from './page-analysis-service.ts';
import { pursue } from './pursue.ts';
import { remember } from '../../domain/remember.ts';
import { geometriesOf } from '../../domain/study/geometries-of.ts';
import { areFew, somePlaces, type StudyPlaces } from '../../domain/study/study-places.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { AnalysisClient } from '../../workers/analysis-client.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import type { ComputedAnswer } from '../../state/asking.ts';
import { countedAnswers, type CountedMany, useCountedAnswers } from '../../state/counted-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useStudy, useSubjectStep } from '../../state/use-study.ts';

/** Counts in the worker what is analysed, where it is too much for the page. */
function useCountedMany(): void {
  const study = useStudy();
  const seed = useAnalysis((analysis) => analysis.seed);
  // By chance and side by side something else is counted.
  const isCounted = useAnalysis(({ spreadWay }) => spreadWay === 'subdistrict' || spreadWay === 'hexagon');
  const isSpread = useAppStore((state) => state.question === 'spread');
  const isRead = useSubjectStep() === 'read';
  const isAsked = isSpread && isCounted && isRead && !areFew(study.places) && study.areas.length > 0;
  useEffect(() => {
    if (!isAsked) return undefined;
    const question = { places: study.places.columns, areas: geometriesOf(study.areas), seed };
    const ask = async (client: AnalysisClient, onProgress: (share: number) => void) => {
      const counted = await client.count(question, onProgress);
      return counted === null ? null : { study, seed, counted };
    };
    return pursue<CountedMany>(
      (tell, signal) => tellCount('count', ask, { tell, signal }),
      (counted) => countedAnswers.setState({ counted }),
    );
  }, [isAsked, study, seed]);
}

type Told<T> = Readonly<{ tell: (answer: ComputedAnswer<T>) => void; signal: AbortSignal }>;

/** Asks for a count, and tells how far it is and what came out. Aborted, it tells nothing more. */
async function tellCount<T>(
  what: 'count' | 'compare',
  ask: (client: AnalysisClient, onProgress: (share: number) => void) => Promise<T | null>,
  { tell, signal }: Told<T>,
): Promise<void> {
  // Progress comes by a channel of its own, and the last of it may come after the answer.
  let isOver = false;
  const onProgress = (share: number): void => {
    if (!isOver && !signal.aborted) tell({ step: 'asking', share });
  };
  tell({ step: 'asking', share: 0 });
  const found = await askAnalysis({ what, ask: (client) => ask(client, onProgress), signal });
  isOver = true;
  if (!signal.aborted) tell(found.ok ? { step: 'found', outcome: found.value } : { step: 'failed' });
}

/** Sets many places beside each other in the worker, while that is looked at. */
function useComparedMany(): void {
  const question = useCountedAnswers(({ comparing }) => comparing);
  useEffect(() => {
    if (question === null) return undefined;
    const ask = async (client: AnalysisClient, onProgress: (share: number) => void) => {
      const comparison = await client.compare(question, onProgress);
      return comparison === null ? null : { question, comparison };
    };
    return pursue<Awaited<ReturnType<typeof ask>> & object>(
      (tell, signal) => tellCount('compare', ask, { tell, signal }),
      (compared) => countedAnswers.setState({ compared }),
    );
  }, [question]);
}

const groundsOf = remember((ground: Geometry): readonly Geometry[] => [ground]);

/** Tells apart which of many places lie in the chosen area. */
function useCutPlaces(): void {
  const { everywhere, ground } = useStudy();
  const isAsked = ground !== null && everywhere.list === null;
  useEffect(() => {
    if (!isAsked) return undefined;
    let asked = new AbortController();
    const ask = (): void => {
      asked.abort();
      asked = new AbortController();
      void cut(everywhere, ground, asked.signal);
    };
    const askAgain = (): void => {
      if (countedAnswers.getState().within.step === 'failed') ask();
    };
    countedAnswers.setState({ cutPlaces: ask });
    ask();
    window.addEventListener('online', askAgain);
    return () => {
      asked.abort();
      window.removeEventListener('online', askAgain);
    };
  }, [isAsked, everywhere, ground]);
}

async function cut(everywhere: StudyPlaces, ground: Geometry, signal: AbortSignal): Promise<void> {
  countedAnswers.setState({ within: { step: 'asking' } });
  const found = await askAnalysis({
    what: 'within',
    ask: (client) => client.within({ places: everywhere.columns, areas: groundsOf(ground) }),
    signal,
  });
  if (signal.aborted) return;
  countedAnswers.setState({
    within: found.ok
      ? { step: 'cut', everywhere, ground, places: somePlaces(everywhere, found.value) }
      : { step: 'failed' },
  });
}

/** Has many places counted beside the page. */
export function useCounting(): void {
  useCutPlaces();
  useCountedMany();
  useComparedMany();
}
