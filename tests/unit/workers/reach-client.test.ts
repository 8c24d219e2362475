import { expose } from 'comlink';
import { expect, onTestFinished, test } from 'vitest';
import { encodeWalkNetwork } from '../../../pipeline/walk/encode-walk-network.ts';
import { createReachClient } from '../../../src/workers/reach-client.ts';
import { createReachService } from '../../../src/workers/create-reach-service.ts';
import { at, buildTestNetwork } from '../domain/walk/build-test-network.ts';

const file = encodeWalkNetwork(
  buildTestNetwork({
    nodes: [
      [-500, 0],
      [500, 0],
    ],
    edges: [{ from: 0, to: 1 }],
  }),
);
const here = { point: at([0, 0]), mode: 'normal' } as const;

/** One end of a channel as a worker whose other end answers with the real service, or never. */
function startClient({ answers }: { answers: boolean }) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  if (answers) expose(createReachService(), port2);
  const worker = Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
  const client = createReachClient(() => worker);
  onTestFinished(() => {
    client.dispose();
    port2.close();
  });
  return {
    client,
    crash: (message: string) => port1.dispatchEvent(Object.assign(new Event('error'), { message })),
  };
}

test('a loaded network answers', async () => {
  const { client } = startClient({ answers: true });
  expect(await client.load(file)).toMatchObject({ ok: true, value: { nodes: 2, edges: 1, meters: 1000 } });
  const reach = await client.reach({ ...here, minutes: [5] });
  expect(reach.ok && reach.value.areas[0]?.minutes).toBe(5);
  const route = await client.route(here, { type: 'Point', coordinates: at([400, 0]) });
  expect(route.ok && Math.round(route.value.distanceMeters)).toBe(400);
});

test('places are set once and reached from any origin', async () => {
  const { client } = startClient({ answers: true });
  await client.load(file);
  const geometry = { type: 'Point', coordinates: at([400, 0]) } as const;
  expect(await client.setPlaces([{ id: 'market', geometry, accuracyMeters: 5 }])).toEqual({
    ok: true,
    value: 1,
  });
  const reachable = await client.reachable({ ...here, withinMinutes: 15 });
  expect(reachable.ok && reachable.value.map(({ id }) => id)).toEqual(['market']);
});

test('before a network is loaded every question says so', async () => {
  const { client } = startClient({ answers: true });
  const notLoaded = { ok: false, error: { code: 'not-loaded' } };
  expect(await client.reach({ ...here, minutes: [5] })).toEqual(notLoaded);
  expect(await client.reachable({ ...here, withinMinutes: 5 })).toEqual(notLoaded);
});

test('a damaged network is a value that says what is wrong', async () => {
  const { client } = startClient({ answers: true });
  expect(await client.load(file.slice(0, 50))).toMatchObject({
    ok: false,
    error: { code: 'damaged', damage: { code: 'truncated' } },
  });
});

test('a damaged network does not take away the one before', async () => {
  const { client } = startClient({ answers: true });
  await client.load(file);
  await client.load(new Uint8Array());
  expect((await client.reach({ ...here, minutes: [5] })).ok).toBe(true);
});

test('an address that cannot be read is a value', async () => {
  const { client } = startClient({ answers: true });
  expect(await client.load('data:no such thing')).toMatchObject({
    ok: false,
    error: { code: 'unreachable' },
  });
});

test('a question that makes no sense is a value', async () => {
  const { client } = startClient({ answers: true });
  await client.load(file);
  expect(await client.reach({ ...here, minutes: [NaN] })).toMatchObject({
    ok: false,
    error: { code: 'bad-question' },
  });
});

test('when the worker crashes, open and later questions are answered', async () => {
  const { client, crash } = startClient({ answers: false });
  const open = client.load(file);
  crash('out of memory');
  const crashed = { ok: false, error: { code: 'worker-crashed', message: 'out of memory' } };
  expect(await open).toEqual(crashed);
  expect(await client.reach({ ...here, minutes: [5] })).toEqual(crashed);
});

test('a worker whose script could not be fetched is told from one that crashed', async () => {
  const { client, crash } = startClient({ answers: false });
  const open = client.load(file);
  crash('');
  expect(await open).toMatchObject({ ok: false, error: { code: 'worker-missing' } });
});

test('a closed client answers that it is closed', async () => {
  const { client } = startClient({ answers: true });
  client.dispose();
  expect(await client.load(file)).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
});
