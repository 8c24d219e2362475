import type { WalkFailure, WalkService } from './walk-service.ts';
import type { NearestQuery, PointColumn } from '../../domain/reach/point-set.ts';
import { isSomeDoubtful } from '../../domain/reach/point-goals.ts';
import { ok, type Result } from '../../schema/result.ts';
import type { NearestMinutes, StreetsQuestion, ToColumns } from '../../workers/reach-messages.ts';

type AskOptions = Readonly<{ priority: 'now' | 'soon' | 'later'; signal?: AbortSignal }>;

export type NearestWalksQuery = Omit<ToColumns<NearestQuery>, 'draw'> &
  Readonly<{ points: PointColumn; streets: StreetsQuestion | null }>;

type Asks = Pick<WalkService, 'ask'>;

/**
 * Minutes on foot between each point and the nearest of the goals, Infinity beyond the limit, NaN for a point that no path comes
 * near: one search for all of them, some 20 ms. `heading: 'to'` is who walks from the point to the goal, as a resident to a market.
 * @param draw Null for the goals where they are drawn; a number for one of many guesses where they are within their accuracy.
 */
export function nearestWalks(
  service: Asks,
  { points, streets, ...query }: NearestWalksQuery,
  { draw = null, ...options }: AskOptions & Readonly<{ draw?: number | null }>,
): Promise<Result<NearestMinutes, WalkFailure>> {
  return service.ask((client) => client.nearest({ ...query, draw }, points, streets), options);
}

/**
 * The same in each of many draws, one after another; `onDraw` hears each with its number. Between two what is more urgent is
 * asked. None where every goal is known exactly: @returns how many there were.
 */
export async function drawnWalks(
  service: Asks,
  query: NearestWalksQuery,
  {
    count,
    onDraw,
    ...options
  }: AskOptions & Readonly<{ count: number; onDraw: (walks: NearestMinutes, draw: number) => void }>,
): Promise<Result<number, WalkFailure>> {
  const draws = isSomeDoubtful(query.goals) ? count : 0;
  for (let draw = 0; draw < draws; draw++) {
    const walks = await nearestWalks(service, query, { ...options, draw });
    if (!walks.ok) return walks;
    onDraw(walks.value, draw);
  }
  return ok(draws);
}
