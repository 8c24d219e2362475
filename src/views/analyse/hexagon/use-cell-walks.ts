import { useMemo } from 'react';
import { useWalks, type WalksNow } from '../walks/use-walks.ts';
import { cellOfSteps } from '../../../domain/hexagon/cell-of.ts';
import type { HexagonAnswer } from '../../../domain/hexagon/hexagon-rows.ts';
import { areaWalks } from '../../../domain/spread/area-walks.ts';
import { finish } from '../../../domain/steps.ts';
import { areaIndexOf } from '../../../domain/study/area-index.ts';
import { useCountedAnswers } from '../../../state/counted-answers.ts';
import { useStudy } from '../../../state/use-study.ts';

/** The hexagons with the walks of their places; without, until these are found and put together by hexagon. */
export function useCellWalks(answer: HexagonAnswer): Readonly<{
  walking: WalksNow;
  answer: HexagonAnswer;
  isFound: boolean;
}> {
  const study = useStudy();
  const walking = useWalks(study);
  const known = useCountedAnswers(({ cellWalks }) => cellWalks);
  const columns = walking.walks?.columns ?? null;
  const byCell = useMemo(() => {
    if (columns === null) return null;
    const { places, areas } = study;
    if (places.list === null)
      return known?.hexagons === answer && known.columns === columns ? known.byCell : null;
    const keys = answer.rows.map(({ cell }) => cell.key);
    const ground = areaIndexOf(areas);
    const groupOf = finish(cellOfSteps(places.columns, { lattice: answer.lattice, keys, ground }));
    return areaWalks(columns, groupOf, keys.length);
  }, [study, answer, columns, known]);
  const joined = useMemo(
    () =>
      byCell === null
        ? answer
        : { ...answer, rows: answer.rows.map((row, at) => ({ ...row, walks: byCell[at] ?? null })) },
    [answer, byCell],
  );
  return { walking, answer: joined, isFound: byCell !== null };
}
