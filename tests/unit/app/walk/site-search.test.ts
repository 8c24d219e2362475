import { expect, it } from 'vitest';
import { askSites } from '../../../../src/app/walk/site-search.ts';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import type { FoundSites } from '../../../../src/domain/siting/find-sites.ts';
import type { SiteProblem } from '../../../../src/domain/siting/site-problem.ts';
import { ok } from '../../../../src/schema/result.ts';
import type { ReachClient } from '../../../../src/workers/reach-client.ts';
import { buildReachClient } from './build-reach-client.ts';

const PROBLEM: SiteProblem = {
  ...({ goal: 'cover', minutes: 15, count: 1 } as const),
  rows: { starts: Uint32Array.of(0, 1), demands: Uint16Array.of(0), tenths: Uint16Array.of(600) },
  weights: Float64Array.of(2),
  now: Uint16Array.of(0xffff),
};
const FOUND: FoundSites = { sites: [0], gain: 2, upper: 2, isProven: true, greedyGain: 2 };

const serviceOf = (own: Partial<ReachClient>): WalkService =>
  new WalkService({
    startClient: () => buildReachClient(() => own),
    networkUrl: 'https://example.org/walk.bin',
    report: () => undefined,
  });
const signals = () => ({ signal: new AbortController(), enough: new AbortController() });

it('finds the site in the worker', async () => {
  const { signal, enough } = signals();
  const found = await askSites(serviceOf({}), PROBLEM, {
    ...{ signal: signal.signal, enough: enough.signal },
    onProgress: () => undefined,
  });
  expect(found).toEqual(ok(FOUND));
});

it('tells no progress that comes after the answer, as that has a port of its own', async () => {
  const { signal, enough } = signals();
  const heard: unknown[] = [];
  let tell: (state: { gain: number; upper: number; share: number }) => void = () => undefined;
  const service = serviceOf({
    findSites: (_, onProgress) => {
      tell = onProgress ?? tell;
      tell({ gain: 0, upper: 2, share: 0 });
      return Promise.resolve(ok(FOUND));
    },
  });
  await askSites(service, PROBLEM, {
    ...{ signal: signal.signal, enough: enough.signal },
    onProgress: (state) => heard.push(state),
  });
  tell({ gain: 2, upper: 2, share: 1 });
  expect(heard).toEqual([{ gain: 0, upper: 2, share: 0 }]);
});

it.each(['signal', 'enough'] as const)(
  'ends the search in the worker by %s, once it was asked',
  async (which) => {
    const controllers = signals();
    let stops = 0;
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      const service = serviceOf({
        findSites: () => {
          resolve();
          return new Promise((found) => (answer = () => found(ok(FOUND))));
        },
        stopSites: () => {
          stops++;
          answer();
          return Promise.resolve(ok(null));
        },
      });
      void askSites(service, PROBLEM, {
        ...{ signal: controllers.signal.signal, enough: controllers.enough.signal },
        onProgress: () => undefined,
      });
    });
    await asked;
    controllers[which].abort();
    expect(stops).toBe(1);
  },
);
