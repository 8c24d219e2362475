import { type LocatedPlace, RESAMPLES, SIMULATIONS } from './chance-question.ts';
import type { Ground, Points } from './chance-ground.ts';
import { LEAST_OF_KIND } from './pair-kinds.ts';
import { placeGround } from './place-ground.ts';
import { createRandom, type Random, randomBelow } from './random.ts';
import { quantile, type Ranged, ranged } from './ranged.ts';
import { twoSidedP } from './rank-p.ts';
import { jitter } from './scatter.ts';
import type { Geometry } from '../../schema/geometry.ts';

/** Whether places of one kind have one of another kind near more often than by chance. */
export type PairQuestion = Readonly<{
  first: readonly LocatedPlace[];
  second: readonly LocatedPlace[];
  /** How far is near. */
  withinMeters: number;
  ground: readonly Geometry[];
  seed: number;
}>;

export type PairOutcome =
  | Readonly<{ kind: 'too-few'; firstCount: number; secondCount: number }>
  | Readonly<{
      kind: 'tested';
      firstCount: number;
      secondCount: number;
      /** How many of the first kind have one of the second near. */
      near: Ranged;
      /** How many chance gives, 95 times in 100, and on average. */
      chance: Readonly<{ from: number; to: number; mean: number }>;
      p: Ranged;
    }>;

const STREAM = { labels: 10, resamples: 11 } as const;

/** For each point those that are near; never itself. */
type Near = readonly (readonly number[])[];

function nearOf({ xs, ys }: Points, withinMeters: number): Near {
  const near = Array.from(xs, (): number[] => []);
  xs.forEach((x, i) => {
    for (let j = i + 1; j < xs.length; j += 1) {
      const dx = (xs[j] ?? 0) - x;
      const dy = (ys[j] ?? 0) - (ys[i] ?? 0);
      if (dx * dx + dy * dy > withinMeters * withinMeters) continue;
      near[i]?.push(j);
      near[j]?.push(i);
    }
  });
  return near;
}

/** How many of the points labelled 1 have one labelled 0 near. */
function countNear(near: Near, labels: Uint8Array): number {
  let count = 0;
  near.forEach((others, index) => {
    if (labels[index] === 1 && others.some((other) => labels[other] === 0)) count += 1;
  });
  return count;
}

/** Fisher and Yates, in place. */
function shuffle(labels: Uint8Array, random: Random): void {
  for (let at = labels.length - 1; at > 0; at -= 1) {
    const other = randomBelow(random, at + 1);
    const label = labels[at] ?? 0;
    labels[at] = labels[other] ?? 0;
    labels[other] = label;
  }
}

/** The number for the labels as they are, and for many random ones on the same points. */
function permute(
  near: Near,
  firstCount: number,
  random: Random,
): Readonly<{ real: number; byChance: Float64Array }> {
  const labels = Uint8Array.from(near, (_, index) => (index < firstCount ? 1 : 0));
  const real = countNear(near, labels);
  const byChance = Float64Array.from({ length: SIMULATIONS }, () => {
    shuffle(labels, random);
    return countNear(near, labels);
  });
  return { real, byChance };
}

/** All places of the ground, those of the first kind before those of the second. */
type Pooled = Points &
  Readonly<{ ground: Ground; radii: Float64Array; firstCount: number; secondCount: number }>;

/** Null where there is no ground. */
function pool({ first, second, ground: geometries }: PairQuestion): Pooled | null {
  const found = placeGround(geometries);
  if (found === null) return null;
  const { plane, ground } = found;
  const locate = (places: readonly LocatedPlace[]) =>
    places
      .map(({ point, accuracyMeters }) => ({ ...plane.toPlane(point), accuracyMeters }))
      .filter(({ x, y }) => ground.holds(x, y));
  const [firsts, seconds] = [locate(first), locate(second)];
  const all = [...firsts, ...seconds];
  return {
    ground,
    xs: Float64Array.from(all, ({ x }) => x),
    ys: Float64Array.from(all, ({ y }) => y),
    radii: Float64Array.from(all, ({ accuracyMeters }) => accuracyMeters),
    firstCount: firsts.length,
    secondCount: seconds.length,
  };
}

/**
 * Random labelling (Diggle 2003, section 6.4): the places stay where they are, and chance deals out anew which of them are
 * of the first kind. So it does not matter that all places lie in the towns. Yields the share that is done.
 */
export function* pairSteps(question: PairQuestion): Generator<number, PairOutcome, void> {
  const { seed, withinMeters } = question;
  const pooled = pool(question);
  const { firstCount, secondCount } = pooled ?? { firstCount: 0, secondCount: 0 };
  if (pooled === null || Math.min(firstCount, secondCount) < LEAST_OF_KIND)
    return { kind: 'too-few', firstCount, secondCount };
  const labels = createRandom(seed, STREAM.labels);
  const { real, byChance } = permute(nearOf(pooled, withinMeters), firstCount, labels);
  const doubt = createRandom(seed, STREAM.resamples);
  const isDoubtful = pooled.radii.some((radius) => radius > 0);
  const inDoubt: { real: number; p: number }[] = [];
  while (isDoubtful && inDoubt.length < RESAMPLES) {
    const moved = jitter(pooled.ground, doubt, pooled, pooled.radii);
    const labelled = permute(nearOf(moved, withinMeters), firstCount, labels);
    inDoubt.push({ real: labelled.real, p: twoSidedP(labelled.real, labelled.byChance) });
    yield inDoubt.length / RESAMPLES;
  }
  const near = inDoubt.map((each) => each.real);
  const p = inDoubt.map((each) => each.p);
  const mean = byChance.reduce((sum, value) => sum + value, 0) / byChance.length;
  return {
    kind: 'tested',
    ...{ firstCount, secondCount },
    near: ranged(real, near),
    chance: { from: quantile(byChance, 0.025), to: quantile(byChance, 0.975), mean },
    p: ranged(twoSidedP(real, byChance), p),
  };
}
