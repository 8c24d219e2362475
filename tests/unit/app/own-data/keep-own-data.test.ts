import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as device from 'idb-keyval';
import {
  discardOwnSet,
  discardUnread,
  keepOwnSet,
  restoreOwnData,
  undoDiscard,
} from '../../../../src/app/own-data/keep-own-data.ts';
import { addOwnSet, ownData } from '../../../../src/state/own-data.ts';
import { sampleSet } from '../../../fixtures/own-files/sample-set.ts';

vi.mock('idb-keyval', () => ({
  ...{ createStore: vi.fn(), set: vi.fn(), get: vi.fn(), keys: vi.fn(), del: vi.fn(), delMany: vi.fn() },
}));
const store = vi.mocked(device);
const set = sampleSet();
const keepingNow = () => ownData.getState().keeping.get(set.id);

beforeEach(() => {
  vi.resetAllMocks();
  ownData.setState({
    ...{ sets: [], keeping: new Map(), hidden: new Set(), removed: null, failure: null, restored: 'asking' },
    unread: [],
  });
  store.keys.mockResolvedValue([]);
});

describe('own data on the device', () => {
  it('are kept on request only', async () => {
    addOwnSet(set, 'not-kept');
    expect(store.set).not.toHaveBeenCalled();
    await keepOwnSet(set.id);
    expect(store.set).toHaveBeenCalledWith(set.id, set, undefined);
    expect(keepingNow()).toBe('kept');
  });

  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['blocked', new DOMException('', 'SecurityError')],
  ])('stay for the visit where the device is %s', async (why, error) => {
    addOwnSet(set, 'not-kept');
    store.set.mockRejectedValue(error);
    await keepOwnSet(set.id);
    expect(ownData.getState()).toMatchObject({ sets: [set], failure: why });
    expect(keepingNow()).toBe('not-kept');
  });

  it('stay for the visit where there is no store at all', async () => {
    addOwnSet(set, 'not-kept');
    store.createStore.mockImplementation(() => {
      throw new Error('indexedDB is not defined');
    });
    await keepOwnSet(set.id);
    expect(ownData.getState()).toMatchObject({ sets: [set], failure: 'blocked' });
    await restoreOwnData();
    expect(ownData.getState().restored).toBe('failed');
  });

  it('are removed from page and device, and brought back to both', async () => {
    addOwnSet(set, 'kept');
    await discardOwnSet(set.id);
    expect(ownData.getState().sets).toEqual([]);
    expect(store.del).toHaveBeenCalledWith(set.id, undefined);
    await undoDiscard();
    expect(ownData.getState().sets).toEqual([set]);
    expect(store.set).toHaveBeenCalledOnce();
    expect(keepingNow()).toBe('kept');
  });

  it('leave the page only when they have left the device, also while they are still being written', async () => {
    addOwnSet(set, 'keeping');
    let finish: () => void = () => undefined;
    store.del.mockReturnValue(new Promise<void>((resolve) => (finish = resolve)));
    const discarded = discardOwnSet(set.id);
    expect(ownData.getState().sets).toEqual([set]);
    finish();
    await discarded;
    expect(ownData.getState()).toMatchObject({ sets: [], removed: { set, wasKept: true } });
  });

  it('say so where the device keeps what was to be removed', async () => {
    addOwnSet(set, 'kept');
    store.del.mockRejectedValue(new Error('blocked'));
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await discardOwnSet(set.id);
    expect(ownData.getState()).toMatchObject({ sets: [], failure: 'not-removed' });
  });

  it('come back with the next visit; what is damaged, or of a newer edition, stays until it is removed', async () => {
    const kept = new Map<IDBValidKey, unknown>([
      ['half', { ...set, id: 'half', points: { lng: set.points.lng } }],
      ['newer', { ...set, id: 'newer', format: 'geopackage' }],
      ['lost', null],
      [7, set],
      [set.id, { ...set, colour: 'what a newer edition added' }],
    ]);
    store.keys.mockResolvedValue([...kept.keys()]);
    store.get.mockImplementation((key) =>
      key === 'lost'
        ? Promise.reject(new DOMException('Failed to read large IndexedDB value', 'DataError'))
        : Promise.resolve(kept.get(key)),
    );
    await restoreOwnData();
    expect(ownData.getState()).toMatchObject({ sets: [set], restored: 'yes' });
    expect(keepingNow()).toBe('kept');
    const unread = ['half', 'newer', 'lost', 7];
    expect(ownData.getState().unread).toEqual(unread);
    expect(store.set).not.toHaveBeenCalled();
    expect(store.del).not.toHaveBeenCalled();

    vi.spyOn(console, 'error').mockReturnValue(undefined);
    store.delMany.mockRejectedValueOnce(new Error('blocked'));
    await discardUnread();
    expect(ownData.getState()).toMatchObject({ unread, failure: 'not-removed' });
    await discardUnread();
    expect(store.delMany).toHaveBeenLastCalledWith(unread, undefined);
    expect(ownData.getState().unread).toEqual([]);
  });

  it('that are brought back after they were removed keep what a newer edition added', async () => {
    const newer = { ...set, colour: 'ochre' };
    store.keys.mockResolvedValue([set.id]);
    store.get.mockResolvedValue(newer);
    await restoreOwnData();
    await discardOwnSet(set.id);
    await undoDiscard();
    expect(store.set).toHaveBeenCalledWith(set.id, newer, undefined);
  });
});
