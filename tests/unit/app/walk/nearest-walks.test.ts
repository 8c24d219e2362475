import { describe, expect, it } from 'vitest';
import { drawnWalks, nearestWalks } from '../../../../src/app/walk/nearest-walks.ts';
import { WalkService } from '../../../../src/app/walk/walk-service.ts';
import { buildReachClient } from './build-reach-client.ts';
import { toColumns } from '../../../../src/domain/study/place-columns.ts';
import { at } from '../../domain/walk/build-test-network.ts';

const service = (others: Parameters<typeof buildReachClient>[0] = () => ({})) =>
  new WalkService({
    startClient: () => buildReachClient(others),
    networkUrl: 'https://example.org/walk.bin',
    report: () => undefined,
  });
const points = Float64Array.from([...at([-1000, 0]), ...at([1000, 0])]);
const goals = (accuracyMeters: number) => toColumns([{ point: at([200, 0]), accuracyMeters }]);
const RULES = { mode: 'normal', heading: 'to', withinMinutes: 60 } as const;

const query = (accuracyMeters: number) => ({
  ...RULES,
  goals: goals(accuracyMeters),
  points,
  streets: null,
});

describe('the nearest walks', () => {
  it('are found for all points at once, with the way straight', async () => {
    const answer = await nearestWalks(service(), query(300), { priority: 'soon' });
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.minutes[1]).toBeCloseTo(10, 0);
    expect(answer.value.straightMeters[1]).toBeCloseTo(800, -1);
  });

  it('are found anew for each draw of places that are only about known', async () => {
    const minutes: number[] = [];
    const onDraw = (walks: { minutes: Float64Array }) => minutes.push(walks.minutes[1] ?? 0);
    const answer = await drawnWalks(service(), query(300), { priority: 'soon', count: 3, onDraw });
    expect(answer).toEqual({ ok: true, value: 3 });
    expect(new Set(minutes).size).toBe(3);
  });

  it('are not drawn where every place is known exactly', async () => {
    const onDraw = () => expect.unreachable();
    const answer = await drawnWalks(service(), query(0), { priority: 'soon', count: 3, onDraw });
    expect(answer).toEqual({ ok: true, value: 0 });
  });

  it('tell how far they are where the goals are many, and end in the worker when nobody wants them any more', async () => {
    const asked = new AbortController();
    let stops = 0;
    const own = service((client) => ({
      stopNearest: () => {
        stops += 1;
        return client.stopNearest();
      },
    }));
    // So many that no machine is done with them before it is told how far it is.
    const [count, spot] = [1_000_000, at([200, 0])];
    const goalsOf = {
      points: Float64Array.from({ length: 2 * count }, (_, index) => spot[index % 2] ?? 0),
      accuraciesMeters: new Float32Array(count),
    };
    const many = { ...query(0), goals: goalsOf };
    const shares: number[] = [];
    const answer = await nearestWalks(own, many, {
      ...{ priority: 'soon', signal: asked.signal },
      onProgress: (share) => {
        shares.push(share);
        asked.abort();
      },
    });
    expect(answer).toEqual({ ok: false, error: { code: 'aborted' } });
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
    expect(stops).toBe(1);
    // What is asked next is answered.
    const next = await nearestWalks(own, query(0), { priority: 'soon' });
    expect(next.ok && next.value.minutes[1]).toBeCloseTo(10, 0);
  });

  it('end with a value when nobody wants them any more', async () => {
    const asked = new AbortController();
    const answer = await drawnWalks(service(), query(300), {
      ...{ priority: 'soon', signal: asked.signal, count: 99 },
      onDraw: () => asked.abort(),
    });
    expect(answer).toEqual({ ok: false, error: { code: 'aborted' } });
  });
});
