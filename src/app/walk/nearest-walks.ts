import type { WalkFailure, WalkService } from './walk-service.ts';
import type { PointColumn } from '../../domain/reach/point-accesses.ts';
import type { NearestQuery } from '../../domain/reach/point-set.ts';
import { isSomeDoubtful } from '../../domain/study/place-columns.ts';
import { ok, type Result } from '../../schema/result.ts';
import type { ReachClient } from '../../workers/reach-client.ts';
import type { NearestMinutes, Stopped, StreetsQuestion } from '../../workers/reach-messages.ts';

type AskOptions = Readonly<{
  priority: 'now' | 'soon' | 'later';
  /** Aborted, the search ends in the worker too. */
  signal?: AbortSignal;
}>;

export type NearestWalksQuery = Omit<NearestQuery, 'draw'> &
  Readonly<{ points: PointColumn; streets: StreetsQuestion | null }>;

type Asks = Pick<WalkService, 'ask'>;

/**
 * Minutes on foot between each point and the nearest of the goals, Infinity beyond the limit, NaN for a point that no path comes
 * near: one search for all of them, some 20 ms once it is known where they come onto the network. `heading: 'to'` is who walks from the point to the goal, as a resident to a market.
 * @param options `draw` is null for the goals where they are drawn; a number for one of many guesses where they are within
 * their accuracy. `onProgress` hears now and then which share is done; not after the answer.
 */
export async function nearestWalks(
  service: Asks,
  { points, streets, ...query }: NearestWalksQuery,
  {
    draw = null,
    onProgress,
    ...options
  }: AskOptions & Readonly<{ draw?: number | null; onProgress?: (share: number) => void }>,
): Promise<Result<NearestMinutes, Stopped | WalkFailure>> {
  const { signal } = options;
  // Not before it was asked, or the search of somebody else would end.
  let asked: ReachClient | null = null;
  const stop = (): void => void asked?.stopNearest();
  // What is told on the way comes by a port of its own, and may come after the answer.
  const hear = (share: number): void => {
    if (asked !== null && signal?.aborted !== true) onProgress?.(share);
  };
  signal?.addEventListener('abort', stop);
  const found = await service.ask(async (client) => {
    asked = client;
    const answer = await client.nearest({ ...query, draw }, points, streets, onProgress && hear);
    asked = null;
    return answer;
  }, options);
  signal?.removeEventListener('abort', stop);
  return found;
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
): Promise<Result<number, Stopped | WalkFailure>> {
  const draws = isSomeDoubtful(query.goals) ? count : 0;
  for (let draw = 0; draw < draws; draw++) {
    const walks = await nearestWalks(service, query, { ...options, draw });
    if (!walks.ok) return walks;
    onDraw(walks.value, draw);
  }
  return ok(draws);
}
