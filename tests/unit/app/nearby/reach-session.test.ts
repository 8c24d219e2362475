import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReachSession } from '../../../../src/app/nearby/reach-session.ts';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import type { CoverageFeature } from '../../../../src/schema/coverage.ts';
import { InitiativeIdSchema } from '../../../../src/schema/initiative.ts';
import { lngLat, type LngLat } from '../../../../src/schema/lng-lat.ts';
import { fail, ok } from '../../../../src/schema/result.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createNearbyAnswersStore } from '../../../../src/state/nearby-answers.ts';
import type { ReachClient } from '../../../../src/workers/reach-client.ts';
import { at } from '../../domain/walk/build-test-network.ts';
import { buildReachClient } from '../walk/build-reach-client.ts';

const COVERED: CoverageFeature = {
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: [[at([0, 0]), at([9, 0]), at([9, 9]), at([0, 0])]] },
  properties: {} as CoverageFeature['properties'],
};

type Options = Readonly<{
  /** Answers to `load`, one for each client; the network after that. */
  loads?: readonly ('damaged' | 'crashed' | 'missing')[];
  /** How many of the first reach questions end the worker. */
  crashes?: number;
  /** How many of the first clients cannot even be started. */
  forbidden?: number;
  /** How often the everyday places cannot be read. */
  gazetteerFailures?: number;
  /** What the everyday places wait for. */
  gazetteer?: Promise<void>;
  /** How often the coverage cannot be read. */
  coverageFailures?: number;
}>;

const LOAD_FAILURES = {
  damaged: fail({ code: 'damaged', damage: { code: 'truncated', message: 'short' } } as const),
  missing: fail({ code: 'worker-missing', message: 'gone' } as const),
};

/** A session whose worker runs in this thread and notes what it is asked. */
function startSession({
  loads = [],
  crashes = 0,
  forbidden = 0,
  gazetteerFailures = 0,
  gazetteer = Promise.resolve(),
  coverageFailures = Infinity,
}: Options = {}) {
  const store = createAppStore({ choices: { view: 'nearby' } });
  const answers = createNearbyAnswersStore();
  const asked: LngLat[] = [];
  const reports: unknown[] = [];
  let clients = 0;
  let crashesToCome = crashes;
  let coverageReadings = 0;
  let gazetteersToFail = gazetteerFailures;
  const startClient = (): ReachClient => {
    const number = clients++;
    if (number < forbidden) throw new DOMException('No workers here', 'SecurityError');
    const failure = loads[number];
    const crash = fail({ code: 'worker-crashed', message: 'gone' } as const);
    return buildReachClient((own) => ({
      load: (source) => {
        if (failure === 'crashed') return Promise.resolve(crash);
        return failure === undefined ? own.load(source) : Promise.resolve(LOAD_FAILURES[failure]);
      },
      reach: (query) => {
        asked.push(query.point);
        return crashesToCome-- > 0 ? Promise.resolve(crash) : own.reach(query);
      },
    }));
  };
  const walk = new WalkService({
    startClient,
    networkUrl: 'https://example.org/geo/base/walk.bin',
    report: (error) => reports.push(error),
  });
  const session = new ReachSession({
    store,
    atlas: { initiatives: [], stations: [] },
    answers,
    walk,
    search: {
      everyday: () => gazetteer.then(() => (gazetteersToFail-- > 0 ? fail('unavailable') : ok([]))),
    },
    loadCoverage: () => Promise.resolve(coverageReadings++ < coverageFailures ? null : [COVERED]),
  });
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      if (holds()) resolve();
      const unsubscribe = answers.subscribe(() => {
        if (!holds()) return;
        unsubscribe();
        resolve();
      });
    });
  return {
    store,
    answers,
    asked,
    reports,
    session,
    walk,
    until,
    clients: () => clients,
    crashNext: (count: number) => (crashesToCome = count),
  };
}

const settled = async ({ answers, until }: ReturnType<typeof startSession>): Promise<void> => {
  await until(() => answers.getState().isSettled);
};

const SCHOOL = v.parse(InitiativeIdSchema, 'school');

describe('the reach session', () => {
  it.each([
    { worker: 'the browser forbids', given: { forbidden: 1 }, reason: 'crashed' },
    { worker: 'does not come', given: { loads: ['missing'] as const }, reason: 'unreachable' },
  ])('tells of a worker that $worker as $reason, and asks for it again', async ({ given, reason }) => {
    const session = startSession(given);
    const network = () => session.answers.getState().network;
    await session.until(() => network().step === 'failed');
    expect(network()).toEqual({ step: 'failed', reason });
    session.answers.getState().retry();
    await session.until(() => network().step === 'ready');
  });

  it('reads the everyday places again on request, and leaves the network as it is', async () => {
    const session = startSession({ gazetteerFailures: 1 });
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await session.until(() => session.answers.getState().hasEveryday === false);
    session.answers.getState().retry();
    expect(session.answers.getState().hasEveryday).toBeNull();
    await session.until(() => session.answers.getState().hasEveryday === true);
    expect(session.clients()).toBe(1);
  });

  it('reads again how complete the network is where, though the rest was read', async () => {
    const { answers, until } = startSession({ coverageFailures: 1 });
    await until(() => answers.getState().hasEveryday === true);
    answers.getState().retry();
    expect(answers.getState().hasEveryday).toBe(true);
    await until(() => answers.getState().coverage.length > 0);
  });

  it('answers with areas, places and the street once an origin is placed', async () => {
    const session = startSession();
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await settled(session);
    const { reach, rows, street: streets } = session.answers.getState();
    expect(reach.a?.result.ok).toBe(true);
    expect(rows.a?.result).toEqual(ok([]));
    expect(streets.a?.result).toEqual(ok({ zh: '长街', en: 'Long Street' }));
  });

  it('says of an answer whether it knew the everyday places, and asks again once they are there', async () => {
    let bring = (): void => undefined;
    const session = startSession({ gazetteer: new Promise((resolve) => (bring = resolve)) });
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await settled(session);
    expect(session.answers.getState().rows.a?.withEveryday).toBe(false);
    bring();
    await session.until(() => session.answers.getState().rows.a?.withEveryday === true);
  });

  it('leaves out what a drag has left behind: first and last are asked, never a queue', async () => {
    const session = startSession();
    await settled(session);
    const points = [0, 10, 20, 30, 40].map((east) => at([east, 0]));
    for (const point of points) session.store.getState().holdOrigin('a', point);
    await session.until(() => session.answers.getState().reach.a?.point === points.at(-1));
    expect(session.asked).toEqual([points[0], points.at(-1)]);
  });

  it('says why there is no way to walk', async () => {
    const session = startSession();
    session.store.getState().placeOrigin('a', at([0, 900]), 'keep');
    await settled(session);
    expect(session.answers.getState().reach.a?.result).toEqual(fail({ code: 'too-far' }));
  });

  it('shows nothing of an origin that was taken away', async () => {
    const session = startSession();
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await settled(session);
    session.store.getState().removeOrigin('a');
    expect(session.answers.getState().reach.a).toBeNull();
    expect(session.answers.getState().rows.a).toBeNull();
  });

  it('tells of a damaged network and loads it again when asked to', async () => {
    const session = startSession({ loads: ['damaged'] });
    await session.until(() => session.answers.getState().network.step === 'failed');
    expect(session.answers.getState().network).toEqual({ step: 'failed', reason: 'damaged' });
    session.answers.getState().retry();
    await session.until(() => session.answers.getState().network.step === 'ready');
  });

  it('starts a worker that ended once more, and asks it what is still open', async () => {
    const session = startSession({ crashes: 1 });
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await settled(session);
    expect(session.clients()).toBe(2);
    expect(session.answers.getState().reach.a?.result.ok).toBe(true);
    expect(session.reports).toHaveLength(1);
  });

  it('gives up after the second end, and says so', async () => {
    const session = startSession({ crashes: 2 });
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await session.until(() => session.answers.getState().network.step === 'failed');
    expect(session.answers.getState().network).toEqual({ step: 'failed', reason: 'crashed' });
    expect(session.clients()).toBe(2);
  });

  it('takes no answer that comes after it was ended, from a worker that goes on for others', async () => {
    const { store, answers, asked, session, walk, until } = startSession();
    await until(() => answers.getState().isSettled);
    store.getState().placeOrigin('a', at([0, 0]), 'keep');
    expect(asked).toHaveLength(1);
    session.dispose();
    const next = { point: at([9, 0]), mode: 'normal' } as const;
    await walk.ask((client) => client.streetAt(next), { priority: 'later' });
    expect(answers.getState().reach.a).toBeNull();
  });

  it('asks nothing while another view is open', async () => {
    const session = startSession();
    await settled(session);
    session.store.getState().openView('explore');
    session.store.getState().placeOrigin('a', lngLat(120.1, 30.2), 'keep');
    await Promise.resolve();
    expect(session.asked).toEqual([]);
  });

  describe('given the same origin once more', () => {
    const isAnswered = (session: ReturnType<typeof startSession>, key: 'a' | 'b') => () => {
      const { reach, rows, street: streets, isSettled } = session.answers.getState();
      return isSettled && reach[key] !== null && rows[key] !== null && streets[key] !== null;
    };

    it('answers it again after it was taken away', async () => {
      const session = startSession();
      const { placeOrigin, removeOrigin } = session.store.getState();
      placeOrigin('a', at([0, 0]), 'keep');
      await session.until(isAnswered(session, 'a'));
      removeOrigin('a');
      placeOrigin('a', at([0, 0]), 'keep');
      await session.until(isAnswered(session, 'a'));
    });

    it('answers it again when Back brings it', async () => {
      const session = startSession();
      session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
      await session.until(isAnswered(session, 'a'));
      const { origins } = session.store.getState();
      session.store.setState({ origins: { ...origins, a: null } });
      session.store.setState({ origins: { ...origins, a: at([0, 0]) } });
      await session.until(isAnswered(session, 'a'));
    });

    it('answers the second place of a comparison again after the comparison was ended', async () => {
      const session = startSession();
      const { placeOrigin, removeOrigin } = session.store.getState();
      placeOrigin('a', at([0, 0]), 'keep');
      placeOrigin('b', at([500, 0]), 'keep');
      await session.until(isAnswered(session, 'b'));
      removeOrigin('b');
      placeOrigin('b', at([500, 0]), 'keep');
      await session.until(isAnswered(session, 'b'));
    });
  });

  describe('an answer about another pin', () => {
    it('is gone as soon as a new pin is placed', async () => {
      const session = startSession();
      session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
      await settled(session);
      session.store.getState().placeOrigin('a', at([900, 0]), 'keep');
      const { reach, rows, street: streets, lagging } = session.answers.getState();
      expect([reach.a, rows.a, streets.a, lagging.a]).toEqual([null, null, null, false]);
    });

    it('stays while a pin is dragged and let go, until that is answered', async () => {
      const session = startSession();
      const { placeOrigin, holdOrigin } = session.store.getState();
      placeOrigin('a', at([0, 0]), 'keep');
      await settled(session);
      holdOrigin('a', at([50, 0]));
      expect(session.answers.getState().lagging.a).toBe(true);
      placeOrigin('a', at([50, 0]), 'keep');
      expect(session.answers.getState().rows.a?.point).toEqual(at([0, 0]));
      await settled(session);
      expect(session.answers.getState().rows.a?.point).toEqual(at([50, 0]));
      expect(session.answers.getState().lagging.a).toBe(false);
    });

    it('stays while another pace is being answered', async () => {
      const session = startSession();
      session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
      await settled(session);
      session.store.getState().chooseWalkMode('wheelchair');
      expect(session.answers.getState().rows.a?.mode).toBe('normal');
      await session.until(() => session.answers.getState().rows.a?.mode === 'wheelchair');
    });

    it('is gone when the worker fails for good, and the new pin is answered once one comes back', async () => {
      const session = startSession();
      const { holdOrigin } = session.store.getState();
      holdOrigin('a', at([0, 0]));
      await settled(session);
      session.crashNext(2);
      holdOrigin('a', at([300, 0]));
      await session.until(() => session.answers.getState().network.step === 'failed');
      const { reach, rows, street: streets, retry } = session.answers.getState();
      expect([reach.a, rows.a, streets.a]).toEqual([null, null, null]);
      retry();
      await settled(session);
      expect(session.answers.getState().rows.a?.point).toEqual(at([300, 0]));
    });
  });

  it('does not touch the answers when a choice changes that they do not depend on', async () => {
    const session = startSession();
    session.store.getState().placeOrigin('a', at([0, 0]), 'keep');
    await settled(session);
    let writes = 0;
    session.answers.subscribe(() => writes++);
    session.store.getState().hover(SCHOOL);
    session.store.getState().hover(null);
    expect(writes).toBe(0);
  });
});
