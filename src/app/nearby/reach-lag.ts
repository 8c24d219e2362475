import { isSamePoint, type LngLat } from '../../schema/lng-lat.ts';
import { ORIGIN_KEYS, type OriginKey } from '../../schema/walk-origins.ts';
import type { AppState } from '../../state/app-state.ts';
import { NO_LAG, type NearbyAnswers } from '../../state/nearby-answers.ts';
import { selectOrigin } from '../../state/selectors.ts';

type Lagging = NearbyAnswers['lagging'];

export type Lag = Readonly<{
  /** Takes the present choices in and says whose answers may lag; the same object while that stays the same. */
  next: (state: AppState) => Lagging;
  /** Everything is answered, or nothing will be. */
  end: () => void;
}>;

/**
 * Follows the origins: a drag or a change of pace moves on from what is shown, so that may stay in sight until the
 * next answer. Any other change of the point is a new pin, whose predecessor's answers must not be shown.
 */
export function createLag(): Lag {
  let lagging: Lagging = NO_LAG;
  let seen: Readonly<Record<OriginKey, LngLat | null>> = { a: null, b: null };
  let seenMode: AppState['walkMode'] | null = null;
  return {
    next: (state) => {
      const next: Record<OriginKey, boolean> = { ...NO_LAG };
      for (const key of ORIGIN_KEYS) {
        const [point, last] = [selectOrigin(state, key), seen[key]];
        const isHeld = state.heldOrigin?.key === key;
        const stays = point !== null && last !== null && isSamePoint(point, last);
        next[key] = isHeld || (stays && (lagging[key] || state.walkMode !== seenMode));
      }
      seen = { a: selectOrigin(state, 'a'), b: selectOrigin(state, 'b') };
      seenMode = state.walkMode;
      if (next.a !== lagging.a || next.b !== lagging.b) lagging = next;
      return lagging;
    },
    end: () => {
      lagging = NO_LAG;
    },
  };
}
