import { useMemo } from 'react';
import { reachesThinGround } from '../../domain/nearby/thin-ground.ts';
import { refusalAt } from '../../domain/nearby/coverage-at.ts';
import { type NearbyRow, toRows } from '../../domain/nearby/group-rows.ts';
import type { Origin } from '../../domain/reach/reach-engine.ts';
import type { SnapFailure } from '../../domain/walk/snap-to-edge.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';
import type { Broken, NearbyAnswers } from '../../state/nearby-answers.ts';
import { selectOrigin, selectShownAnswer } from '../../state/selectors.ts';

const NO_ROWS: readonly NearbyRow[] = [];

/** The answer that `select` gives, where it may be shown for the origin as it is now. */
export function useShownAnswer<A extends Origin>(
  key: OriginKey,
  select: (answers: NearbyAnswers) => A | null,
): A | null {
  const point = useAppStore((state) => selectOrigin(state, key));
  const mode = useAppStore((state) => state.walkMode);
  return useNearbyAnswers((answers) => selectShownAnswer(answers, { key, point, mode }, select(answers)));
}

/** Everything that can be walked to from an origin, nearest first; null until it is known, and where nobody can walk. */
export function useNearbyRows(key: OriginKey): readonly NearbyRow[] | null {
  const answer = useShownAnswer(key, ({ rows }) => rows[key]);
  const destinations = useNearbyAnswers((answers) => answers.destinations);
  return useMemo(() => {
    if (answer === null) return null;
    return answer.result.ok ? toRows(answer.result.value, destinations) : NO_ROWS;
  }, [answer, destinations]);
}

/** Whether an origin has its answer: rows, or a refusal. */
export function useHasAnswer(key: OriginKey): boolean {
  const hasRows = useShownAnswer(key, ({ rows }) => rows[key]) !== null;
  const isRefused = useRefusal(key) !== null;
  return hasRows || isRefused;
}

/** Whether the everyday places around an origin are counted; null while they are on their way, false where none can be. */
export function useCountsEveryday(key: OriginKey): boolean | null {
  const hasEveryday = useNearbyAnswers((answers) => answers.hasEveryday);
  const rows = useShownAnswer(key, (answers) => answers.rows[key]);
  return hasEveryday === true && rows?.withEveryday !== true ? null : hasEveryday;
}

/** Whether the walk from an origin leads onto ground of which the data name little: counts are then the least there is. */
export function useIsThin(key: OriginKey): boolean {
  const answer = useShownAnswer(key, ({ reach }) => reach[key]);
  const coverage = useNearbyAnswers((answers) => answers.coverage);
  return useMemo(
    () => answer?.result.ok === true && reachesThinGround(answer.point, answer.result.value, coverage),
    [answer, coverage],
  );
}

/** Why nobody can walk from an origin; null where one can, and while that is not known. */
export function useRefusal(key: OriginKey): (SnapFailure | Broken)['code'] | null {
  const answer = useShownAnswer(key, ({ reach }) => reach[key]);
  const coverage = useNearbyAnswers((answers) => answers.coverage);
  if (answer === null || answer.result.ok) return null;
  return refusalAt(answer.result.error.code, answer.point, coverage);
}
