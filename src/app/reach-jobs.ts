import { ringMinutes } from '../domain/nearby/nearby-groups.ts';
import { type Destinations, toReachPlaces } from '../domain/nearby/destinations.ts';
import type { Origin } from '../domain/reach/reach-engine.ts';
import type { AppState } from '../state/app-state.ts';
import { selectIsComparing, selectOrigin, selectRouteTarget } from '../state/nearby-selectors.ts';
import type { Broken, NearbyAnswers, NearbyAnswersStore, PerOrigin } from '../state/nearby-answers.ts';
import { fail, type Result } from '../schema/result.ts';
import { ORIGIN_KEYS, type OriginKey } from '../schema/walk-origins.ts';
import type { ReachClient } from '../workers/reach-client.ts';
import type { WorkerFailure } from '../workers/reach-messages.ts';

/** How far one looks for what is not near: a longer walk is none. */
export const FAR_MINUTES = 90;

/** A question to the worker: `key` says what it depends on, `run` asks and takes the answer in. */
export type ReachJob = Readonly<{
  name: string;
  key: string;
  run: (client: ReachClient) => Promise<WorkerFailure | null>;
}>;

const WORKER_FAILURES = ['not-loaded', 'worker-crashed', 'bad-question'] as const;

const isWorkerFailure = (error: Readonly<{ code: string }>): error is WorkerFailure =>
  WORKER_FAILURES.some((code) => code === error.code);

type Given<T, E> = Readonly<{ result: Result<T, E | Broken>; failure: WorkerFailure | null }>;

/** Parts what the worker says of the question from what it says of itself. */
function given<T, E extends Readonly<{ code: string }>>(answer: Result<T, E | WorkerFailure>): Given<T, E> {
  if (answer.ok) return { result: answer, failure: null };
  const { error } = answer;
  if (isWorkerFailure(error)) return { result: fail({ code: 'broken' }), failure: error };
  return { result: fail(error), failure: null };
}

type PerOriginSlot = 'reach' | 'rows' | 'street';

type Context = Readonly<{
  state: AppState;
  answers: NearbyAnswersStore;
  destinations: Destinations;
  placesKey: string;
}>;

const originKey = ({ point, mode }: Origin): string => `${point.join(',')} ${mode}`;

function take<S extends PerOriginSlot>(
  answers: NearbyAnswersStore,
  slot: S,
  key: OriginKey,
  answer: NearbyAnswers[S][OriginKey],
): void {
  const slots: PerOrigin<unknown> = answers.getState()[slot];
  answers.setState({ [slot]: { ...slots, [key]: answer } });
}

function reachJob({ state, answers }: Context, key: OriginKey, origin: Origin): ReachJob {
  const minutes = selectIsComparing(state) ? [state.reachMinutes] : ringMinutes(state.reachMinutes);
  return {
    name: `reach ${key}`,
    key: `${originKey(origin)} ${minutes.join()}`,
    run: async (client) => {
      const { result, failure } = given(await client.reach({ ...origin, minutes }));
      if (failure?.code !== 'worker-crashed') take(answers, 'reach', key, { ...origin, result });
      return failure;
    },
  };
}

function rowsJob({ answers, placesKey }: Context, key: OriginKey, origin: Origin): ReachJob {
  const withEveryday = answers.getState().hasEveryday === true;
  return {
    name: `rows ${key}`,
    key: `${originKey(origin)} ${placesKey} ${String(withEveryday)}`,
    run: async (client) => {
      const { result, failure } = given(await client.reachable({ ...origin, withinMinutes: FAR_MINUTES }));
      if (failure?.code !== 'worker-crashed') take(answers, 'rows', key, { ...origin, result, withEveryday });
      return failure;
    },
  };
}

function streetJob({ answers }: Context, key: OriginKey, origin: Origin): ReachJob {
  return {
    name: `street ${key}`,
    key: originKey(origin),
    run: async (client) => {
      const { result, failure } = given(await client.streetAt(origin));
      if (failure?.code !== 'worker-crashed') take(answers, 'street', key, { ...origin, result });
      return failure;
    },
  };
}

function placesJob({ destinations, placesKey }: Context): ReachJob {
  return {
    name: 'places',
    key: placesKey,
    run: async (client) => {
      const { failure } = given(await client.setPlaces(toReachPlaces(destinations)));
      return failure;
    },
  };
}

function routeJob({ state, answers, destinations, placesKey }: Context, origin: Origin): ReachJob | null {
  const to = selectRouteTarget(state);
  const destination = to === null ? undefined : destinations.get(to);
  if (destination === undefined) return null;
  const { id, place } = destination;
  return {
    name: 'route',
    key: `${originKey(origin)} ${id} ${placesKey}`,
    run: async (client) => {
      const { result, failure } = given(await client.route(origin, place.geometry));
      if (failure?.code !== 'worker-crashed') answers.setState({ route: { ...origin, to: id, result } });
      return failure;
    },
  };
}

/** Everything the present choices ask, the most urgent first: what follows the finger, then what is read. */
export function reachJobs(context: Context): readonly ReachJob[] {
  const { state } = context;
  const origins = ORIGIN_KEYS.flatMap((key) => {
    const point = selectOrigin(state, key);
    return point === null ? [] : [{ key, origin: { point, mode: state.walkMode } }];
  });
  const first = origins.find(({ key }) => key === 'a');
  const route = first === undefined ? null : routeJob(context, first.origin);
  return [
    ...origins.map(({ key, origin }) => reachJob(context, key, origin)),
    ...(route === null ? [] : [route]),
    placesJob(context),
    ...origins.map(({ key, origin }) => rowsJob(context, key, origin)),
    ...origins.map(({ key, origin }) => streetJob(context, key, origin)),
  ];
}
