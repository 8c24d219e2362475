import { type AreaWalks, areaWalks } from '../../../domain/spread/area-walks.ts';
import { areaOfSteps } from '../../../domain/spread/count-by-area.ts';
import { metroWalks } from '../../../domain/spread/metro-walks.ts';
import type { WalkColumns } from '../../../domain/spread/walk-columns.ts';
import { remember } from '../../../domain/remember.ts';
import { finish } from '../../../domain/steps.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Atlas } from '../../../data/atlas.ts';
import type { MetroStationFeature } from '../../../schema/metro-station.ts';
import { METRO, PROGRAMME, type Subject, walkTargetOf } from '../../../schema/study-subject.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import type { Asking } from '../../../state/asking.ts';
import { type FoundWalks, useCountedAnswers } from '../../../state/counted-answers.ts';
import { useAtlas } from '../../../state/providers.tsx';

/** Walks from the places of a study to the nearest of something. */
export type ShownWalks = Readonly<{
  target: Subject;
  columns: WalkColumns;
  /** In the order of the areas. */
  byArea: readonly AreaWalks[];
  /** The station of each place, where the walks are those that the pipeline found; null for others. */
  stations: readonly (MetroStationFeature | null)[] | null;
}>;

export type WalksNow = Readonly<{
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
  /** Null until they are found. */
  walks: ShownWalks | null;
  /** How far they are, and what asks again; null where they are known. */
  asking: Asking<FoundWalks> | null;
}>;

const ofProgramme = remember(({ places, areas }: Study, stations: Atlas['stations']): ShownWalks | null => {
  const known = metroWalks(places, stations);
  if (known === null) return null;
  const areaOf = finish(areaOfSteps(places.columns, areas));
  return { target: METRO, ...known, byArea: areaWalks(known.columns, areaOf, areas.length) };
});

const found = remember(({ target, columns, byArea }: FoundWalks): ShownWalks => ({
  ...{ target, columns, byArea, stations: null },
}));

/** The walks to the nearest of what is chosen, from the places of a study. */
export function useWalks(study: Study): WalksNow {
  const { stations } = useAtlas();
  const subject = useAnalysis((analysis) => analysis.subject);
  const walkTo = useAnalysis((analysis) => analysis.walkTo);
  const asking = useCountedAnswers((answers) => answers.walks);
  const target = walkTargetOf(walkTo, subject);
  if (target === null || study.places.count === 0) return { target: null, walks: null, asking: null };
  if (subject === PROGRAMME && target === METRO)
    return { target, walks: ofProgramme(study, stations), asking: null };
  if (asking.answer.step !== 'found') return { target, walks: null, asking };
  const { outcome } = asking.answer;
  return outcome.study === study && outcome.target === target
    ? { target, walks: found(outcome), asking }
    : { target, walks: null, asking: { ...asking, answer: { step: 'asking', share: 0 } } };
}

/** To what one walks from what is analysed; null where no walk is told. */
export const useWalkTarget = (): Subject | null =>
  useAnalysis(({ walkTo, subject }) => walkTargetOf(walkTo, subject));
