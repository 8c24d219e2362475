import type { WalkGoal } from './point-set.ts';
import { type PlaceColumns, toLocated } from '../study/place-columns.ts';

/** Places that somebody walks to, out of columns: these go to a worker at once, however many they are. */
export const pointGoals = (columns: PlaceColumns): readonly WalkGoal[] =>
  toLocated(columns).map(({ point, accuracyMeters }) => ({
    ...{ geometry: { type: 'Point', coordinates: point }, accuracyMeters },
  }));

/** Whether some place is only about known, so that it is put elsewhere in a draw. */
export const isSomeDoubtful = ({ accuraciesMeters }: PlaceColumns): boolean =>
  accuraciesMeters.some((meters) => meters > 0);
