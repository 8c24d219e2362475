import type { WalkFailure, WalkService } from './walk-service.ts';
import type { NearestQuery, PointColumn, RowsQuery, WalkGoal } from '../../domain/reach/point-set.ts';
import { isScattered } from '../../domain/reach/scatter-place.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { NearestMinutes, StreetsQuestion } from '../../workers/reach-messages.ts';

type AskOptions = Readonly<{
  priority: 'now' | 'soon' | 'later';
  signal?: AbortSignal;
  /** Hears now and then which share is done. */
  onProgress?: (share: number) => void;
}>;

export type NearestWalksQuery = Omit<NearestQuery, 'draw'> &
  Readonly<{
    points: PointColumn;
    streets: StreetsQuestion | null;
    /** How often places that are only about known are put elsewhere within their accuracy. */
    draws: number;
  }>;

/** How far the nearest place is, and how far in each of the draws; none where every place is known exactly. */
export type NearestWalks = Readonly<{ usual: NearestMinutes; draws: readonly NearestMinutes[] }>;

type Asks = Pick<WalkService, 'ask'>;

/**
 * Minutes between each point and the nearest of the goals: one search for all of them. Between two draws what is more urgent is
 * asked.
 */
export async function nearestWalks(
  service: Asks,
  { points, streets, draws, ...query }: NearestWalksQuery,
  { onProgress, ...options }: AskOptions,
): Promise<Result<NearestWalks, WalkFailure>> {
  const isDoubtful = query.goals.some(({ geometry, accuracyMeters }: WalkGoal) =>
    isScattered(geometry, accuracyMeters),
  );
  const asked: readonly (number | null)[] = [null, ...(isDoubtful ? Array(draws).keys() : [])];
  const found: NearestMinutes[] = [];
  for (const draw of asked) {
    const answer = await service.ask(
      (client) => client.nearest({ ...query, draw }, points, streets),
      options,
    );
    if (!answer.ok) return answer;
    found.push(answer.value);
    onProgress?.(found.length / asked.length);
  }
  const [usual, ...rest] = found;
  return usual === undefined ? fail({ code: 'unavailable' }) : ok({ usual, draws: rest });
}

/** So many origins at once take some 10 ms: what is more urgent need not wait. */
const ORIGINS_AT_ONCE = 64;

/**
 * Minutes between each origin and each point, a row for each origin: Infinity beyond the limit, NaN where no path comes near one of
 * the two.
 */
export async function walkRows(
  service: Asks,
  { points, origins, ...rules }: RowsQuery & Readonly<{ points: PointColumn }>,
  { onProgress, ...options }: AskOptions,
): Promise<Result<Float32Array, WalkFailure>> {
  const columns = points.length / 2;
  const rows = new Float32Array((origins.length / 2) * columns);
  for (let at = 0; at < origins.length; at += 2 * ORIGINS_AT_ONCE) {
    const query = { ...rules, origins: origins.slice(at, at + 2 * ORIGINS_AT_ONCE) };
    const answer = await service.ask((client) => client.rows(query, points), options);
    if (!answer.ok) return answer;
    rows.set(answer.value, (at / 2) * columns);
    onProgress?.(Math.min(1, (at + 2 * ORIGINS_AT_ONCE) / origins.length));
  }
  return ok(rows);
}
