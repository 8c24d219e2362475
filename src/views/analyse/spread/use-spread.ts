import { useState } from 'react';
import { type ShownWalks, useWalks, type WalksNow } from '../walks/use-walks.ts';
import { useSubjectText } from '../export/use-subject-text.ts';
import { type Spread, spreadRows } from '../../../domain/spread/spread-rows.ts';
import { remember } from '../../../domain/remember.ts';
import type { StudyMiddle } from '../../../domain/centre/study-middle.ts';
import type { Study } from '../../../domain/study/study.ts';
import type { Atlas } from '../../../data/atlas.ts';
import { type Subject, type SubjectKind, subjectKindOf } from '../../../schema/study-subject.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import type { CountedMany } from '../../../state/counted-answers.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { useCountedStudy } from '../../../state/use-counted-study.ts';
import { useStudy } from '../../../state/use-study.ts';

const rowsOf = remember(
  ({ study, counted }: CountedMany, stations: Atlas['stations'], walks: ShownWalks | null): Spread =>
    spreadRows(study, counted, { stations, walks: walks?.byArea ?? null }),
);

/** The spread with all that is said of it, so that an answer that is being renewed goes on saying what it was about. */
export type ShownSpread = Readonly<{
  study: Study;
  spread: Spread;
  middle: StudyMiddle | null;
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
  /** Null until they are found. */
  walks: ShownWalks | null;
  kind: SubjectKind;
  subject: string;
}>;

const shownOf = remember(
  (
    { study, counted: { middle } }: CountedMany,
    spread: Spread,
    { target, walks }: Pick<WalksNow, 'target' | 'walks'>,
    kind: SubjectKind,
    subject: string,
  ): ShownSpread => ({ study, spread, middle, target, walks, kind, subject }),
);

export type SpreadNow = Readonly<{
  /** The last that was found; null before there is one. */
  shown: ShownSpread | null;
  asking: ReturnType<typeof useCountedStudy>;
  walking: WalksNow;
}>;

const walkingOf = remember((target: Subject | null, walks: ShownWalks | null) => ({ target, walks }));

/** How what is analysed is spread. */
export function useSpread(): SpreadNow {
  const { stations } = useAtlas();
  const asking = useCountedStudy();
  const kind = useAnalysis((analysis) => subjectKindOf(analysis.subject));
  const subject = useSubjectText();
  const [last, keep] = useState<ShownSpread | null>(null);
  const walking = useWalks(useStudy());
  if (asking.answer.step !== 'found') return { shown: last, asking, walking };
  const { outcome } = asking.answer;
  const { target, walks } = walking;
  const spread = rowsOf(outcome, stations, walks);
  const shown = shownOf(outcome, spread, walkingOf(target, walks), kind, subject);
  if (shown !== last) keep(shown);
  return { shown, asking, walking };
}
