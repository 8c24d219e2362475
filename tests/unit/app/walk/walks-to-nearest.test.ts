import { expect, it } from 'vitest';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import { walksToNearest } from '../../../../src/app/walk/walks-to-nearest.ts';
import { buildReachClient } from './build-reach-client.ts';
import { at } from '../../domain/walk/build-test-network.ts';

const ask = async (placeMeters: number, goalMeters: number) => {
  const service = new WalkService({
    startClient: () => buildReachClient(() => ({})),
    networkUrl: 'https://example.org/walk.bin',
    report: () => undefined,
  });
  const answer = await walksToNearest(
    service,
    {
      places: [
        { point: at([-600, 0]), accuracyMeters: placeMeters },
        { point: at([0, 1400]), accuracyMeters: 0 },
      ],
      goals: [{ geometry: { type: 'Point', coordinates: at([200, 0]) }, accuracyMeters: goalMeters }],
      mode: 'normal',
      draws: 40,
    },
    { priority: 'soon' },
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

it('gives each place its walk to the nearest goal, and infinity where no path comes near', async () => {
  const [near, far] = await ask(0, 0);
  expect(near?.usual).toBeCloseTo(10, 0);
  expect(near?.from).toBe(near?.usual);
  expect(near?.to).toBe(near?.usual);
  expect(far?.usual).toBe(Infinity);
});

it('gives a range where the place or the goal is only about known', async () => {
  for (const [place, goal] of [
    [200, 0],
    [0, 200],
  ] as const) {
    const [walk] = await ask(place, goal);
    expect(walk?.from).toBeLessThan((walk?.usual ?? 0) - 0.5);
    expect(walk?.to).toBeGreaterThan((walk?.usual ?? 0) + 0.5);
  }
});
