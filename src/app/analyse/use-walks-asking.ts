import { useEffect, useMemo } from 'react';
import { findWalks } from './find-walks.ts';
import { askAnalysis } from './page-analysis-service.ts';
import { pursue } from './pursue.ts';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { type AreaWalks, areaWalks } from '../../domain/spread/area-walks.ts';
import { areaOfSteps } from '../../domain/spread/count-by-area.ts';
import type { WalkColumns } from '../../domain/spread/walk-columns.ts';
import { metroGoals } from '../../domain/spread/walk-goals.ts';
import { finish } from '../../domain/steps.ts';
import { geometriesOf } from '../../domain/study/geometries-of.ts';
import type { PlaceColumns } from '../../domain/study/place-columns.ts';
import type { Study } from '../../domain/study/study.ts';
import { METRO, PROGRAMME, type Subject, walkTargetOf } from '../../schema/study-subject.ts';
import { useAnalyseAnswers } from '../../state/analyse-answers.ts';
import { useAnalysis } from '../../state/analysis-choices.ts';
import type { ComputedAnswer } from '../../state/asking.ts';
import { countedAnswers, type FoundWalks, useCountedAnswers } from '../../state/counted-answers.ts';
import { useOwnData } from '../../state/own-data.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { ownAnswerOf, placesOf, readStep, useStudy, useSubjectStep } from '../../state/use-study.ts';

/** Where one walks to, as far as it is read. */
function useGoals(target: Subject): Readonly<{ step: ReturnType<typeof readStep>; goals: PlaceColumns }> {
  const atlas = useAtlas();
  const facets = useAppStore((state) => state.facets);
  const everyday = useAnalyseAnswers((answers) => answers.everyday);
  const own = useOwnData((data) => ownAnswerOf(data, target));
  return useMemo(
    () => ({
      step: readStep({ subject: target, everyday, own }),
      goals:
        target === METRO
          ? metroGoals(atlas.stations)
          : placesOf(atlas, { subject: target, facets, everyday, own }).columns,
    }),
    [atlas, target, facets, everyday, own],
  );
}

type Asked = Readonly<{ study: Study; target: Subject; goals: PlaceColumns }>;

/** By sub-district: at once where the places are held one by one, in the worker where they are more. */
async function byAreaOf(
  { places, areas }: Study,
  walks: WalkColumns,
  signal: AbortSignal,
): Promise<readonly AreaWalks[] | null> {
  if (places.list !== null) return areaWalks(walks, finish(areaOfSteps(places.columns, areas)), areas.length);
  const question = { places: places.columns, areas: geometriesOf(areas), walks, cells: null };
  const found = await askAnalysis({ what: 'walks', ask: (client) => client.walks(question), signal });
  return found.ok ? found.value : null;
}

async function tellWalks(
  { study, target, goals }: Asked,
  tell: (answer: ComputedAnswer<FoundWalks>) => void,
  signal: AbortSignal,
): Promise<void> {
  tell({ step: 'asking', share: 0 });
  // What failed may be there now.
  pageWalkService.retry();
  const columns = await findWalks({
    ...{ places: study.places.columns, goals, signal },
    onProgress: (share) => {
      if (!signal.aborted) tell({ step: 'asking', share });
    },
  });
  const byArea = columns === null ? null : await byAreaOf(study, columns, signal);
  if (signal.aborted) return;
  tell(
    columns === null || byArea === null
      ? { step: 'failed' }
      : { step: 'found', outcome: { study, target, columns, byArea } },
  );
}

/** Puts the walks of many places together by hexagon, once both are known. */
function useCellWalks(): void {
  const hexagons = useAnalyseAnswers((answers) => answers.hexagons);
  const { answer } = useCountedAnswers((answers) => answers.walks);
  const isHexagon = useAnalysis(({ spreadWay }) => spreadWay === 'hexagon');
  const found = answer.step === 'found' ? answer.outcome : null;
  const cells = hexagons.step === 'found' && !hexagons.isOld ? hexagons.answer : null;
  useEffect(() => {
    if (!isHexagon || found === null || cells === null || found.study.places.list !== null) return undefined;
    const { study, columns } = found;
    const question = {
      ...{ places: study.places.columns, areas: geometriesOf(study.areas), walks: columns },
      cells: { lattice: cells.lattice, keys: cells.rows.map(({ cell }) => cell.key) },
    };
    const asked = new AbortController();
    const ask = async (): Promise<void> => {
      const told = await askAnalysis({
        what: 'walks',
        ask: (client) => client.walks(question),
        signal: asked.signal,
      });
      if (told.ok) countedAnswers.setState({ cellWalks: { hexagons: cells, columns, byCell: told.value } });
    };
    void ask();
    return () => {
      asked.abort();
    };
  }, [isHexagon, found, cells]);
}

/** Finds the walks to the nearest of what is chosen, while a table tells them. Those of the programme to the metro are known. */
export function useWalksAsking(): void {
  useCellWalks();
  const study = useStudy();
  const subject = useAnalysis((analysis) => analysis.subject);
  const walkTo = useAnalysis((analysis) => analysis.walkTo);
  const isTold = useAnalysis(({ spreadWay }) => spreadWay === 'subdistrict' || spreadWay === 'hexagon');
  const isSpread = useAppStore((state) => state.question === 'spread');
  const isRead = useSubjectStep() === 'read';
  const readSubject = useAnalyseAnswers((answers) => answers.readSubject);
  const target = walkTargetOf(walkTo, subject);
  const { step, goals } = useGoals(target ?? METRO);
  const isKnown = target === null || (subject === PROGRAMME && target === METRO);
  const isAsked = isSpread && isTold && isRead && !isKnown && study.places.count > 0;
  useEffect(() => {
    if (!isAsked || step !== 'read') return undefined;
    return pursue<FoundWalks>(
      (tell, signal) => tellWalks({ study, target, goals }, tell, signal),
      (walks) => countedAnswers.setState({ walks }),
    );
  }, [isAsked, study, target, step, goals]);
  useEffect(() => {
    if (!isAsked || step === 'read') return;
    // What one walks to is not there: it is read, or could not be.
    countedAnswers.setState(({ walks }) => ({
      walks: {
        ...walks,
        answer: step === 'asking' ? { step: 'asking', share: 0 } : { step: 'failed' },
        ask: readSubject,
      },
    }));
  }, [isAsked, step, readSubject]);
}
