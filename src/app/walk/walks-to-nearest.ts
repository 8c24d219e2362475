import { nearestWalks } from './nearest-walks.ts';
import type { WalkFailure, WalkService } from './walk-service.ts';
import type { WalkGoal } from '../../domain/reach/point-set.ts';
import { isScattered, scatterPlace } from '../../domain/reach/scatter-place.ts';
import type { WalkMinutes } from '../../domain/spread/median-minutes.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { ok, type Result } from '../../schema/result.ts';
import type { WalkMode } from '../../schema/walk-mode.ts';

type WalkStart = Readonly<{ point: LngLat; accuracyMeters: number }>;

/** Other draws than those of the goals: the two are independent. */
const OTHER_DRAWS = 100_000;
/** What is left out on each side of a range. */
const TAIL = 0.05;
const MOST_MINUTES = 60;

const columnOf = (places: readonly WalkStart[], draw: number | null): Float64Array =>
  Float64Array.from(
    places.flatMap(({ point, accuracyMeters }, index) =>
      draw === null || accuracyMeters === 0
        ? point
        : scatterPlace(point, accuracyMeters, OTHER_DRAWS + draw, index).next().value,
    ),
  );

/** A walk that is not known counts as one beyond the limit. */
const known = (minutes: number | undefined): number =>
  minutes === undefined || Number.isNaN(minutes) ? Infinity : minutes;

function withRange(usual: number, drawn: readonly number[]): WalkMinutes {
  const sorted = drawn.toSorted((a, b) => (a === b ? 0 : a - b));
  const skipped = Math.floor(TAIL * sorted.length);
  return {
    usual,
    from: Math.min(usual, sorted[skipped] ?? usual),
    to: Math.max(usual, sorted[sorted.length - 1 - skipped] ?? usual),
  };
}

/**
 * The walk from each place to the nearest of the goals, such as the exits of the metro or the markets: Infinity beyond an hour. Where
 * the place or a goal is only about known, both are put elsewhere within their accuracy `draws` times, and the range holds nine
 * in ten of the walks; with 0 m everywhere it is one number.
 */
export async function walksToNearest(
  service: Pick<WalkService, 'ask'>,
  {
    places,
    goals,
    mode,
    draws,
  }: Readonly<{
    places: readonly WalkStart[];
    goals: readonly WalkGoal[];
    mode: WalkMode;
    draws: number;
  }>,
  options: Readonly<{ priority: 'now' | 'soon' | 'later'; signal?: AbortSignal }>,
): Promise<Result<readonly WalkMinutes[], WalkFailure>> {
  const isDoubtful =
    places.some(({ accuracyMeters }) => accuracyMeters > 0) ||
    goals.some(({ geometry, accuracyMeters }) => isScattered(geometry, accuracyMeters));
  const query = { goals, mode, heading: 'to', withinMinutes: MOST_MINUTES, streets: null } as const;
  const found: Float64Array[] = [];
  for (const draw of [null, ...(isDoubtful ? Array(draws).keys() : [])]) {
    const walks = await nearestWalks(
      service,
      { ...query, points: columnOf(places, draw) },
      { ...options, draw },
    );
    if (!walks.ok) return walks;
    found.push(walks.value.minutes);
  }
  const [usual, ...drawn] = found;
  return ok(
    places.map((_, at) =>
      withRange(
        known(usual?.[at]),
        drawn.map((minutes) => known(minutes[at])),
      ),
    ),
  );
}
