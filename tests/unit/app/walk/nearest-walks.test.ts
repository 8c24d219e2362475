import { describe, expect, it } from 'vitest';
import { nearestWalks, walkRows } from '../../../../src/app/walk/nearest-walks.ts';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import { buildReachClient } from './build-reach-client.ts';
import { at } from '../../domain/walk/build-test-network.ts';

const service = (others: Parameters<typeof buildReachClient>[0] = () => ({})) =>
  new WalkService({
    startClient: () => buildReachClient(others),
    networkUrl: 'https://example.org/walk.bin',
    report: () => undefined,
  });
const points = Float64Array.from([...at([-1000, 0]), ...at([1000, 0])]);
const goal = (accuracyMeters: number) => ({
  geometry: { type: 'Point', coordinates: at([200, 0]) } as const,
  accuracyMeters,
});
const RULES = { mode: 'normal', heading: 'to', withinMinutes: 60 } as const;

describe('the nearest walks', () => {
  it('draw places that are only about known, and tell how far they are', async () => {
    const shares: number[] = [];
    const answer = await nearestWalks(
      service(),
      { ...RULES, goals: [goal(300)], points, streets: null, draws: 3 },
      { priority: 'soon', onProgress: (share) => shares.push(share) },
    );
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.usual.minutes[1]).toBeCloseTo(10, 0);
    expect(answer.value.draws).toHaveLength(3);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('draw nothing where every place is known exactly', async () => {
    const query = { ...RULES, goals: [goal(0)], points, streets: null, draws: 3 };
    const answer = await nearestWalks(service(), query, { priority: 'soon' });
    expect(answer.ok && answer.value.draws).toEqual([]);
  });

  it('end with a value when nobody wants them any more', async () => {
    const asked = new AbortController();
    const query = { ...RULES, goals: [goal(300)], points, streets: null, draws: 99 };
    const answer = await nearestWalks(service(), query, {
      priority: 'soon',
      signal: asked.signal,
      onProgress: () => asked.abort(),
    });
    expect(answer).toEqual({ ok: false, error: { code: 'aborted' } });
  });
});

describe('rows of walks', () => {
  it('stand in the order of their origins, however many there are', async () => {
    const origins = Float64Array.from(
      Array.from({ length: 130 }, (_, index) => [...at([10 * index, 0])]).flat(),
    );
    const rows = await walkRows(service(), { ...RULES, origins, points }, { priority: 'soon' });
    if (!rows.ok) throw new Error(rows.error.code);
    expect(rows.value).toHaveLength(260);
    expect(rows.value[0]).toBeCloseTo(12.5, 0);
    // From the hundredth, at 1000 metres, to the point there.
    expect(rows.value[201]).toBeCloseTo(0, 1);
  });
});
