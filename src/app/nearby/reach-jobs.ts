import { ringMinutes } from '../../domain/nearby/group-rows.ts';
import { type Destinations, toReachPlaces } from '../../domain/nearby/destinations.ts';
import type { Origin } from '../../domain/reach/reach-engine.ts';
import type { AppState } from '../../state/app-state.ts';
import { isAbout, selectIsComparing, selectOrigin, selectRouteTarget } from '../../state/selectors.ts';
import type { Broken, NearbyAnswers, NearbyAnswersStore, PerOrigin } from '../../state/nearby-answers.ts';
import { fail, type Result } from '../../schema/result.ts';
import { ORIGIN_KEYS, type OriginKey } from '../../schema/walk-origins.ts';
import { isWalkFailure, type WalkFailure } from '../walk/walk-service.ts';
import type { ReachClient } from '../../workers/reach-client.ts';
import type { WorkerFailure } from '../../workers/reach-messages.ts';

/** How far one looks for what is not near: a longer walk is none. */
const FAR_MINUTES = 90;

/** The worker of the walk service as it is asked here, and the destinations that it was told of; null before the first. */
export type ReachWorker = {
  readonly ask: <T, E>(
    question: (client: ReachClient) => Promise<Result<T, E | WorkerFailure>>,
  ) => Promise<Result<T, E | WalkFailure>>;
  destinations: Destinations | null;
};

/** A question to the worker: `run` asks it and keeps the answer, unless the worker is gone. */
export type ReachJob = Readonly<{
  /** Told from the answers themselves, so that an answer that was dropped is asked for again. */
  isAnswered: boolean;
  run: () => Promise<WalkFailure | null>;
}>;

type Given<T, E> = Readonly<{ result: Result<T, E | Broken>; failure: WalkFailure | null }>;

/** Parts what the worker says of the question from what it says of itself. */
function given<T, E extends Readonly<{ code: string }>>(answer: Result<T, E | WalkFailure>): Given<T, E> {
  if (answer.ok) return { result: answer, failure: null };
  const { error } = answer;
  if (isWalkFailure(error)) return { result: fail({ code: 'broken' }), failure: error };
  return { result: fail(error), failure: null };
}

/** What the worker could not make sense of is not asked again; what it could not answer because it was gone is. */
const isKept = (failure: WalkFailure | null): boolean =>
  failure === null || failure.code === 'bad-question' || failure.code === 'not-loaded';

type PerOriginSlot = 'reach' | 'rows' | 'street';

type Context = Readonly<{
  state: AppState;
  answers: NearbyAnswersStore;
  worker: ReachWorker;
}>;

function take<S extends PerOriginSlot>(
  answers: NearbyAnswersStore,
  slot: S,
  key: OriginKey,
  answer: NearbyAnswers[S][OriginKey],
): void {
  const slots: PerOrigin<unknown> = answers.getState()[slot];
  answers.setState({ [slot]: { ...slots, [key]: answer } });
}

function reachJob({ state, answers, worker }: Context, key: OriginKey, origin: Origin): ReachJob {
  const minutes = selectIsComparing(state) ? [state.reachMinutes] : ringMinutes(state.reachMinutes);
  const last = answers.getState().reach[key];
  const hasMinutes =
    last?.result.ok !== true || last.result.value.areas.map((area) => area.minutes).join() === minutes.join();
  return {
    isAnswered: last !== null && isAbout(last, origin) && hasMinutes,
    run: async () => {
      const { result, failure } = given(await worker.ask((client) => client.reach({ ...origin, minutes })));
      if (isKept(failure)) take(answers, 'reach', key, { ...origin, result });
      return failure;
    },
  };
}

function rowsJob({ answers, worker }: Context, key: OriginKey, origin: Origin): ReachJob {
  const { hasEveryday, destinations, rows } = answers.getState();
  const withEveryday = hasEveryday === true;
  const last = rows[key];
  return {
    isAnswered:
      last !== null &&
      isAbout(last, origin) &&
      last.destinations === destinations &&
      last.withEveryday === withEveryday,
    run: async () => {
      const question = { ...origin, withinMinutes: FAR_MINUTES };
      const { result, failure } = given(await worker.ask((client) => client.reachable(question)));
      if (isKept(failure)) {
        take(answers, 'rows', key, { ...origin, result, destinations, withEveryday });
      }
      return failure;
    },
  };
}

function streetJob({ answers, worker }: Context, key: OriginKey, origin: Origin): ReachJob {
  const last = answers.getState().street[key];
  return {
    isAnswered: last !== null && isAbout(last, origin),
    run: async () => {
      const { result, failure } = given(await worker.ask((client) => client.streetAt(origin)));
      if (isKept(failure)) take(answers, 'street', key, { ...origin, result });
      return failure;
    },
  };
}

function placesJob({ answers, worker }: Context): ReachJob {
  const { destinations } = answers.getState();
  return {
    isAnswered: worker.destinations === destinations,
    run: async () => {
      const { failure } = given(await worker.ask((client) => client.setPlaces(toReachPlaces(destinations))));
      worker.destinations = destinations;
      return failure;
    },
  };
}

function routeJob({ state, answers, worker }: Context, origin: Origin): ReachJob | null {
  const to = selectRouteTarget(state);
  const { destinations, route: last } = answers.getState();
  const destination = to === null ? undefined : destinations.get(to);
  if (destination === undefined) return null;
  const { id, place } = destination;
  return {
    isAnswered:
      last !== null && isAbout(last, origin) && last.to === id && last.destinations === destinations,
    run: async () => {
      const { result, failure } = given(await worker.ask((client) => client.route(origin, place.geometry)));
      if (isKept(failure)) {
        answers.setState({ route: { ...origin, to: id, destinations, result } });
      }
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
