import { expect, it } from 'vitest';
import { findWay } from '../../../../../src/app/tours/guide/find-way.ts';
import { WalkService } from '../../../../../src/app/walk/walk-service.ts';
import { ridePart, walkPart } from '../../../../fixtures/known-tour.ts';
import { at } from '../../../domain/walk/build-test-network.ts';
import { buildReachClient } from '../../walk/build-reach-client.ts';

const serviceOf = (client = buildReachClient()) =>
  new WalkService({ startClient: () => client, networkUrl: 'walk.bin', report: () => undefined });

const FROM = at([-600, 20]);
const GOAL = { point: at([600, 0]), accuracyMeters: 20, place: 2, rest: [] };
const { signal } = new AbortController();

it('finds a walk on the network of the device, and adds what follows it', async () => {
  const lead = await findWay(serviceOf(), { from: FROM, goal: GOAL, signal });
  if (typeof lead === 'string') throw new Error(lead);
  expect(lead).toMatchObject({ parts: [{ kind: 'walk' }], stepFree: 'same' });
  expect(lead.parts[0]?.line[0]).toEqual(FROM.map((degrees) => expect.closeTo(degrees, 4) as number));
  const ridden = await findWay(serviceOf(), {
    from: FROM,
    goal: { ...GOAL, rest: [ridePart, walkPart()] },
    signal,
  });
  if (typeof ridden === 'string') throw new Error(ridden);
  expect(ridden.parts.map(({ kind }) => kind)).toEqual(['walk', 'ride', 'walk']);
  expect(ridden.stepFree).toBeNull();
});

it('tells where there is none from where nobody can be asked', async () => {
  const inNowhere = { ...GOAL, point: at([0, 1400]) };
  expect(await findWay(serviceOf(), { from: FROM, goal: inNowhere, signal })).toBe('none');
  const lost = buildReachClient(() => ({
    load: () => Promise.resolve({ ok: false, error: { code: 'unreachable', message: '' } }),
  }));
  expect(await findWay(serviceOf(lost), { from: FROM, goal: GOAL, signal })).toBe('unavailable');
});
