import type { LocatedPlace } from './chance-question.ts';
import type { StudyPlace } from '../study/study-place.ts';
import type { Category } from '../../schema/category.ts';

/**
 * Fewer places of either kind are not compared: five of each can be labelled in 252 ways, which leaves room for a p below
 * 5 %; four of each in 70, of which the likeliest few leave hardly any.
 */
export const LEAST_OF_KIND = 5;

/** Kinds of which there are enough places to look at two together, those with the most first. */
export function pairableKinds(places: readonly Pick<StudyPlace, 'category'>[]): readonly Category[] {
  const counts = new Map<Category, number>();
  for (const { category } of places)
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_OF_KIND)
    .toSorted(([, one], [, other]) => other - one)
    .map(([category]) => category);
}

/** The two that are chosen, or else those with the most places; null where there are not two. */
export function pairOf(
  kinds: readonly Category[],
  chosen: readonly [Category, Category] | null,
): readonly [Category, Category] | null {
  if (chosen?.every((kind) => kinds.includes(kind))) return chosen;
  const [first, second] = kinds;
  return first === undefined || second === undefined ? null : [first, second];
}

/** The places of a kind. */
export const placesOfKind = (
  places: readonly (LocatedPlace & Pick<StudyPlace, 'category'>)[],
  kind: Category,
): readonly LocatedPlace[] =>
  places
    .filter(({ category }) => category === kind)
    .map(({ point, accuracyMeters }) => ({ point, accuracyMeters }));
