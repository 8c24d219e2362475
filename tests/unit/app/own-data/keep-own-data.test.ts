import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as device from 'idb-keyval';
import {
  discardOwnSet,
  keepOwnSet,
  restoreOwnData,
  undoDiscard,
} from '../../../../src/app/own-data/keep-own-data.ts';
import { addOwnSet, ownData } from '../../../../src/state/own-data.ts';
import { sampleSet } from '../../../fixtures/own-files/sample-set.ts';

vi.mock('idb-keyval', () => ({ createStore: vi.fn(), set: vi.fn(), del: vi.fn(), entries: vi.fn() }));
const store = vi.mocked(device);
const set = sampleSet();
const keepingNow = () => ownData.getState().keeping.get(set.id);

beforeEach(() => {
  vi.resetAllMocks();
  ownData.setState({
    ...{ sets: [], keeping: new Map(), hidden: new Set(), removed: null, failure: null, restored: 'asking' },
  });
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

  it('come back with the next visit, without what cannot be understood', async () => {
    store.entries.mockResolvedValue([
      ['x', { id: 'x' }],
      [set.id, set],
    ]);
    await restoreOwnData();
    expect(ownData.getState()).toMatchObject({ sets: [set], restored: 'yes' });
    expect(keepingNow()).toBe('kept');
  });
});
