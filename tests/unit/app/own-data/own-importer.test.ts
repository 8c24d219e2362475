import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnImporter } from '../../../../src/app/own-data/own-importer.ts';
import { failure } from '../../../../src/domain/own-data/own-fault.ts';
import { countOf, type OwnSet } from '../../../../src/domain/own-data/own-set.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { fail } from '../../../../src/schema/result.ts';
import { ownData } from '../../../../src/state/own-data.ts';
import { ownImport } from '../../../../src/state/own-import.ts';
import { ImportSession } from '../../../../src/workers/import/import-session.ts';
import type { ImportClient } from '../../../../src/workers/import-client.ts';

const ground = { southWest: lngLat(119.98, 30.05), northEast: lngLat(120.2, 30.37) };
const csv = (...rows: readonly string[]) => new File([`name,lng,lat\n${rows.join('\n')}`], 'tea.houses.csv');

/** A session in the same thread, as a worker would have it. */
function startHere(change: Partial<ImportClient> = {}): ImportClient {
  const session = new ImportSession();
  return {
    open: (...question) => session.open(...question),
    read: (choice, tell) => session.read(choice, tell),
    judge: () => Promise.resolve(fail('no-ground')),
    take: (system, sign) => {
      const value = session.take(system, sign);
      return Promise.resolve(value === null ? fail(failure('unreadable')) : { ok: true, value });
    },
    dispose: vi.fn(),
    ...change,
  };
}

function createImporter(startClient: () => ImportClient = startHere) {
  const onLoaded = vi.fn<(set: OwnSet) => void>();
  const importer = new OwnImporter({
    ...{
      startClient,
      ground,
      archiveUrl: '',
      newId: () => 'abc',
      now: () => new Date(2026, 4, 31),
    },
  });
  const leave = importer.attend(onLoaded);
  return { ...importer.actions, onLoaded, leave };
}

const now = () => ownImport.getState().now;
const step = () => {
  const state = now();
  return state.step === 'open' ? `open ${state.reading.step}` : state.step;
};

beforeEach(() => {
  ownImport.setState({ now: { step: 'none' } });
  ownData.setState({ sets: [], keeping: new Map() });
});

describe('OwnImporter', () => {
  it('loads nothing before the system is chosen, and then what is good', async () => {
    const { choose, change, load, onLoaded } = createImporter();
    choose(csv('a,120.1,30.2', 'b,x,30', 'c,120.2,30.3'));
    await vi.waitFor(() => {
      expect(now()).toMatchObject({
        reading: { step: 'read', summary: { count: 2, faults: { count: 1 } } },
        judging: 'no-ground',
        system: null,
      });
    });
    load();
    expect(ownData.getState().sets).toEqual([]);
    change({ system: 'gcj02', name: 'Tea', accuracyMeters: 50 });
    load();
    await vi.waitFor(() => {
      expect(onLoaded).toHaveBeenCalledOnce();
    });
    const [set] = ownData.getState().sets;
    expect(set).toMatchObject({
      id: 'abc',
      name: 'Tea',
      fileName: 'tea.houses.csv',
      addedOn: '2026-05-31',
      system: 'gcj02',
      accuracyMeters: 50,
    });
    expect(set === undefined ? 0 : countOf(set)).toBe(2);
    // GCJ-02 lies some 500 m from WGS-84 here.
    expect(set?.points.lng[0]).not.toBeCloseTo(120.1, 3);
    expect(ownData.getState().keeping.get('abc')).toBe('not-kept');
    expect(step()).toBe('none');
  });

  it('says why a file cannot be read, and leaves nothing of it', async () => {
    const { choose } = createImporter();
    choose(new File(['{"type":'], 'a.geojson'));
    await vi.waitFor(() => {
      expect(now()).toMatchObject({ step: 'failed', fileName: 'a.geojson', failure: { code: 'not-json' } });
    });
    expect(ownData.getState().sets).toEqual([]);
  });

  it('reads again with other columns, and in another way', async () => {
    const { choose, chooseFields, reopen } = createImporter();
    choose(new File(['a|b|c\nx|120.1|30.2\ny|1|2'], 'a.csv'));
    await vi.waitFor(() => {
      expect(step()).toBe('open read');
    });
    chooseFields({ lng: null, lat: null });
    expect(step()).toBe('open waiting');
    chooseFields({ lng: 1, lat: 2 });
    await vi.waitFor(() => {
      expect(now()).toMatchObject({ reading: { step: 'read', summary: { count: 2 } } });
    });
    reopen({ delimiter: ',' });
    await vi.waitFor(() => {
      expect(now()).toMatchObject({ step: 'open', opened: { fields: ['a|b|c'] } });
    });
  });

  it('names data and file without what turns a line round', async () => {
    const { choose, change, load, onLoaded } = createImporter();
    choose(new File(['name,lng,lat\na,120.1,30.2'], 'tea\u202evsc.csv'));
    await vi.waitFor(() => {
      expect(now()).toMatchObject({ fileName: 'teavsc.csv', name: 'teavsc', judging: 'no-ground' });
    });
    change({ system: 'wgs84', name: `\u2067${'茶'.repeat(90)}` });
    load();
    await vi.waitFor(() => {
      expect(onLoaded).toHaveBeenCalledWith(expect.objectContaining({ name: '茶'.repeat(60) }));
    });
  });

  it('ends the work on a file that is not wanted any more', async () => {
    const client = startHere({ open: () => new Promise(() => undefined) });
    const { choose, cancel } = createImporter(() => client);
    choose(csv('a,120,30'));
    expect(step()).toBe('opening');
    cancel();
    expect(step()).toBe('none');
    await Promise.resolve();
    expect(client.dispose).toHaveBeenCalledOnce();
  });

  it('says so where there are no workers, and where one ends', async () => {
    const { choose } = createImporter(() => {
      throw new Error('forbidden');
    });
    choose(csv('a,120,30'));
    await vi.waitFor(() => {
      expect(now()).toMatchObject({ step: 'failed', failure: { code: 'worker-missing' } });
    });
    const ending = createImporter(() =>
      startHere({ read: () => Promise.resolve(fail(failure('worker-ended'))) }),
    );
    ending.choose(csv('a,120,30'));
    await vi.waitFor(() => {
      expect(step()).toBe('open failed');
    });
  });
});

/** Presses to load a file of one row, which the worker does not hand over before `handOver`. */
async function pressLoad(handsOver: Partial<Pick<ImportClient, 'take'>> = {}) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const session = startHere();
  const [read, answer] = [vi.fn(session.read), handsOver.take ?? session.take];
  const take = vi.fn<ImportClient['take']>((...asked) => released.then(() => answer(...asked)));
  const importer = createImporter(() => ({ ...session, read, take }));
  importer.choose(csv('a,120.1,30.2'));
  await vi.waitFor(() => expect(step()).toBe('open read'));
  importer.change({ system: 'wgs84' });
  importer.load();
  const handOver = async () => {
    release();
    // The importer asked first, so it hears the answer before the test does.
    await take.mock.results[0]?.value;
  };
  return { ...importer, read, take, handOver };
}

describe('a file that is being loaded', () => {
  it('takes no changes, for which the worker would have to read it again, and is loaded once', async () => {
    const { chooseFields, reopen, change, load, handOver, read, take } = await pressLoad();
    chooseFields({ name: null });
    reopen({ encoding: 'gb18030' });
    change({ name: 'Late' });
    load();
    expect(now()).toMatchObject({ isLoading: true, name: 'tea.houses' });
    await handOver();
    expect(ownData.getState().sets).toMatchObject([{ name: 'tea.houses' }]);
    expect(read).toHaveBeenCalledOnce();
    expect(take).toHaveBeenCalledOnce();
  });

  it('is loaded although the view is left, which closes what is only open', async () => {
    const { choose, leave, handOver, onLoaded } = await pressLoad();
    leave();
    expect(now()).toMatchObject({ step: 'open', isLoading: true });
    await handOver();
    expect(ownData.getState().sets).toHaveLength(1);
    expect(step()).toBe('none');
    expect(onLoaded).not.toHaveBeenCalled();
    choose(csv('a,120.1,30.2'));
    await vi.waitFor(() => expect(step()).toBe('open read'));
    leave();
    expect(step()).toBe('none');
  });

  it('adds nothing once it is cancelled', async () => {
    const { leave, cancel, handOver } = await pressLoad();
    leave();
    cancel();
    await handOver();
    expect([step(), ownData.getState().sets]).toEqual(['none', []]);
  });

  it('is told as failed where its worker ends, though the view was left', async () => {
    const ended = fail(failure('worker-ended'));
    const { leave, handOver } = await pressLoad({ take: () => Promise.resolve(ended) });
    leave();
    await handOver();
    expect(now()).toMatchObject({ step: 'failed', failure: failure('worker-ended') });
    expect(ownData.getState().sets).toEqual([]);
  });
});
