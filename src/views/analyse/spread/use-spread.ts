import { useState } from 'react';
import { useSubjectText } from '../export/use-subject-text.ts';
import { type MetroWalks, metroWalks } from '../../../domain/spread/metro-walks.ts';
import { type AreaWalks, areaWalks } from '../../../domain/spread/area-walks.ts';
import { areaOfSteps } from '../../../domain/spread/count-by-area.ts';
import { type Spread, spreadRows } from '../../../domain/spread/spread-rows.ts';
import { remember } from '../../../domain/remember.ts';
import { finish } from '../../../domain/steps.ts';
import type { StudyMiddle } from '../../../domain/centre/study-middle.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Atlas } from '../../../data/atlas.ts';
import { type SubjectKind, subjectKindOf } from '../../../schema/study-subject.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import type { CountedMany } from '../../../state/counted-answers.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { useCountedStudy } from '../../../state/use-counted-study.ts';

const walksOf = remember(metroWalks);
const byArea = remember(({ places, areas }: Study, walks: MetroWalks): readonly AreaWalks[] =>
  areaWalks(walks.columns, finish(areaOfSteps(places.columns, areas)), areas.length),
);
const rowsOf = remember(
  (
    { study, counted }: CountedMany,
    stations: Atlas['stations'],
    walks: readonly AreaWalks[] | null,
  ): Spread => spreadRows(study, counted, { stations, walks }),
);

/** The spread with all that is said of it, so that an answer that is being renewed goes on saying what it was about. */
export type ShownSpread = Readonly<{
  study: Study;
  spread: Spread;
  middle: StudyMiddle | null;
  walks: MetroWalks | null;
  kind: SubjectKind;
  subject: string;
}>;

const shownOf = remember(
  (
    { study, counted: { middle } }: CountedMany,
    spread: Spread,
    walks: MetroWalks | null,
    kind: SubjectKind,
    subject: string,
  ): ShownSpread => ({ study, spread, middle, walks, kind, subject }),
);

export type SpreadNow = Readonly<{
  /** The last that was found; null before there is one. */
  shown: ShownSpread | null;
  asking: ReturnType<typeof useCountedStudy>;
}>;

/** How what is analysed is spread. */
export function useSpread(): SpreadNow {
  const { stations } = useAtlas();
  const asking = useCountedStudy();
  const kind = useAnalysis((analysis) => subjectKindOf(analysis.subject));
  const subject = useSubjectText();
  const [last, keep] = useState<ShownSpread | null>(null);
  if (asking.answer.step !== 'found') return { shown: last, asking };
  const { outcome } = asking.answer;
  const walks = walksOf(outcome.study.places, stations);
  const spread = rowsOf(outcome, stations, walks === null ? null : byArea(outcome.study, walks));
  const shown = shownOf(outcome, spread, walks, kind, subject);
  if (shown !== last) keep(shown);
  return { shown, asking };
}
