import { useMemo } from 'react';
import { type NearbyRow, toRows } from '../../domain/nearby/nearby-groups.ts';
import type { SnapFailure } from '../../domain/walk/snap-to-edge.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import type { Broken } from '../../state/nearby-answers.ts';
import { useNearbyAnswers } from '../../state/nearby-answers-context.tsx';

const NO_ROWS: readonly NearbyRow[] = [];

/** Everything that can be walked to from an origin, nearest first; null until it is known, and where nobody can walk. */
export function useNearbyRows(key: OriginKey): readonly NearbyRow[] | null {
  const answer = useNearbyAnswers(({ rows }) => rows[key]);
  const destinations = useNearbyAnswers((answers) => answers.destinations);
  return useMemo(() => {
    if (answer === null) return null;
    return answer.result.ok ? toRows(answer.result.value, destinations) : NO_ROWS;
  }, [answer, destinations]);
}

/** Whether an origin has its first answer: rows, a refusal, or that there will be none. */
export function useHasAnswer(key: OriginKey): boolean {
  return useNearbyAnswers(
    ({ rows, reach, network }) =>
      rows[key] !== null || reach[key]?.result.ok === false || network.step === 'failed',
  );
}

/** Whether the everyday places around an origin are counted; null while they are on their way, false where none can be. */
export function useCountsEveryday(key: OriginKey): boolean | null {
  return useNearbyAnswers(({ hasEveryday, rows }) =>
    hasEveryday === true && rows[key]?.withEveryday !== true ? null : hasEveryday,
  );
}

/** Why nobody can walk from an origin; null where one can, and while that is not known. */
export function useRefusal(key: OriginKey): (SnapFailure | Broken)['code'] | null {
  return useNearbyAnswers(({ reach }) => {
    const result = reach[key]?.result;
    return result?.ok === false ? result.error.code : null;
  });
}
