import { describe, expect, it, vi } from 'vitest';
import { createSearchService } from '../../../../src/app/search/create-search-service.ts';
import type { EverydayPlace } from '../../../../src/domain/nearby/everyday-places.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import type { SearchClient } from '../../../../src/workers/search-client.ts';

const NOTHING = { groups: [], suggestions: [], notes: [] };
const SCHOOL: EverydayPlace = {
  ...{ id: 'w1', kind: 'school', name: '文三小学', nameEn: null },
  point: lngLat(120.12, 30.28),
};
const options = { center: null, limit: 5 };

/** What stands in for the worker: it knows the gazetteer when it was given one. */
function buildClient(given: Partial<SearchClient> = {}) {
  return {
    load: vi.fn((_: unknown, gazetteerJson: string | null) => Promise.resolve(gazetteerJson !== null)),
    search: vi.fn(() => Promise.resolve(NOTHING)),
    everyday: vi.fn(() => Promise.resolve([SCHOOL])),
    estates: () => Promise.resolve([]),
    entries: (ids) => Promise.resolve(ids.map(() => null)),
    dispose: vi.fn(),
    ...given,
  } satisfies SearchClient;
}

type Sources = Parameters<typeof createSearchService>[0];

const never = () => new Promise<never>(() => undefined);

function buildServiceOf(
  sources: Pick<Sources, 'startClient' | 'readGazetteer'> & Partial<Pick<Sources, 'untilLate'>>,
) {
  const reported: unknown[] = [];
  const service = createSearchService({
    content: { initiatives: [], report: null, stations: [], subdistricts: [] },
    untilLate: never,
    ...sources,
    report: (error) => reported.push(error),
  });
  return { service, reported };
}

/** Every promise that waits for nothing else is settled then. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function buildService({
  clients,
  gazetteers = ['{}'],
}: {
  clients: SearchClient[];
  gazetteers?: (string | null)[];
}) {
  return buildServiceOf({
    startClient: () => {
      const client = clients.shift();
      return client === undefined ? Promise.reject(new Error('no worker')) : Promise.resolve(client);
    },
    readGazetteer: () => Promise.resolve(gazetteers.shift() ?? null),
  });
}

describe('the search service', () => {
  it('starts one worker, however often it is asked', async () => {
    const client = buildClient();
    const { service } = buildService({ clients: [client] });
    service.prepare();
    const answers = await Promise.all([service.search('a', options), service.search('b', options)]);
    expect(client.load).toHaveBeenCalledTimes(1);
    expect(answers).toEqual(Array(2).fill({ ok: true, value: { result: NOTHING, gazetteer: 'read' } }));
  });

  it('finds the programme without the gazetteer, and reads that again when it is prepared again', async () => {
    const client = buildClient();
    const { service } = buildService({ clients: [client], gazetteers: [null, '{}'] });
    const first = await service.search('a', options);
    expect(first).toMatchObject({ ok: true, value: { gazetteer: 'missing' } });
    service.prepare();
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'read' } });
    expect(client.load).toHaveBeenCalledTimes(2);
  });

  it('finds the programme while the gazetteer is late, and everything once it is there', async () => {
    let giveText: (text: string | null) => void = () => undefined;
    const given: (string | null)[] = [];
    const client = buildClient({
      load: (_, gazetteerJson) => {
        given.push(gazetteerJson);
        return Promise.resolve(gazetteerJson !== null);
      },
    });
    const { service } = buildServiceOf({
      startClient: () => Promise.resolve(client),
      readGazetteer: () => new Promise((resolve) => (giveText = resolve)),
      untilLate: () => Promise.resolve(),
    });
    service.prepare();
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'pending' } });
    expect(given).toEqual([null]);
    giveText('{}');
    await service.completed();
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'read' } });
    expect(given).toEqual([null, '{}']);
  });

  it('goes on finding the programme while a gazetteer that was missing is read again', async () => {
    const client = buildClient();
    const texts = [Promise.resolve(null), never()];
    const { service } = buildServiceOf({
      startClient: () => Promise.resolve(client),
      readGazetteer: () => texts.shift() ?? never(),
      untilLate: () => settled().then(() => undefined),
    });
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'missing' } });
    service.prepare();
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'pending' } });
    expect(client.load).toHaveBeenCalledTimes(1);
  });

  it('knows the everyday places, for which it reads and parses the gazetteer no second time', async () => {
    const client = buildClient();
    const { service } = buildService({ clients: [client] });
    await service.search('a', options);
    expect(await service.everyday()).toEqual({ ok: true, value: [SCHOOL] });
    expect(client.load).toHaveBeenCalledTimes(1);
  });

  it('has no everyday places without the gazetteer, and reads that again when it is asked again', async () => {
    const client = buildClient();
    const { service } = buildService({ clients: [client], gazetteers: [null, '{}'] });
    expect(await service.everyday()).toEqual({ ok: false, error: 'unavailable' });
    expect(client.everyday).not.toHaveBeenCalled();
    expect(await service.everyday()).toEqual({ ok: true, value: [SCHOOL] });
  });

  it('answers by a value when there is no worker, and tries again at the next question', async () => {
    const { service, reported } = buildService({ clients: [], gazetteers: [] });
    expect(await service.search('a', options)).toEqual({ ok: false, error: 'unavailable' });
    expect(await service.search('a', options)).toEqual({ ok: false, error: 'unavailable' });
    expect(reported).toHaveLength(2);
  });

  it('replaces a worker that failed', async () => {
    const broken = buildClient({ search: () => Promise.reject(new Error('gone')) });
    const { service } = buildService({ clients: [broken, buildClient()], gazetteers: ['{}', '{}'] });
    expect(await service.search('a', options)).toEqual({ ok: false, error: 'unavailable' });
    expect(broken.dispose).toHaveBeenCalledTimes(1);
    expect((await service.search('a', options)).ok).toBe(true);
  });

  it('closes the worker, and says nothing about the questions it left open', async () => {
    const client = buildClient();
    const { service, reported } = buildService({ clients: [client] });
    await service.search('a', options);
    service.dispose();
    await Promise.resolve();
    expect(client.dispose).toHaveBeenCalledTimes(1);
    expect(reported).toEqual([]);
  });

  it('starts a new worker after it was closed while it was being prepared without the gazetteer', async () => {
    let giveText: (text: string | null) => void = () => undefined;
    const clients = [buildClient(), buildClient()];
    const [first, second] = clients;
    const texts = [new Promise<string | null>((resolve) => (giveText = resolve)), Promise.resolve('{}')];
    const { service } = buildServiceOf({
      startClient: () => Promise.resolve(clients.shift() ?? buildClient()),
      readGazetteer: () => texts.shift() ?? Promise.resolve('{}'),
    });
    service.prepare();
    service.dispose();
    await settled();
    expect(first?.dispose).toHaveBeenCalledTimes(1);
    giveText(null);
    await settled();
    service.prepare();
    expect(await service.search('a', options)).toMatchObject({ ok: true, value: { gazetteer: 'read' } });
    expect(second?.search).toHaveBeenCalledTimes(1);
    expect(first?.search).not.toHaveBeenCalled();
  });

  it('closes a worker that could not be prepared', async () => {
    const broken = buildClient({ load: () => Promise.reject(new Error('crashed')) });
    const { service } = buildService({ clients: [broken] });
    expect(await service.search('a', options)).toEqual({ ok: false, error: 'unavailable' });
    expect(broken.dispose).toHaveBeenCalledTimes(1);
  });

  it('reads the gazetteer once more, however often that is asked while it is read', async () => {
    const client = buildClient();
    const { service } = buildService({ clients: [client], gazetteers: [null, '{}'] });
    await service.search('a', options);
    service.prepare();
    service.prepare();
    await service.search('a', options);
    expect(client.load).toHaveBeenCalledTimes(2);
  });
});
