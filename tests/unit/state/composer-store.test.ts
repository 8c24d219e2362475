import { describe, expect, it } from 'vitest';
import { EMPTY_WALK, type WalkStop } from '../../../src/schema/composed-tour.ts';
import { fail, ok } from '../../../src/schema/result.ts';
import { createComposerStore } from '../../../src/state/composer-store.ts';
import { bindWalkMemory, recallWalk } from '../../../src/state/walk-memory.ts';

const stop = (id: string): WalkStop => ({ place: { kind: 'site', id }, stayMinutes: 10 });
const build = () => {
  const store = createComposerStore();
  const ids = () =>
    store
      .getState()
      .present.walk.stops.map(({ place }) => (place.kind === 'site' ? place.id : '?'))
      .join('');
  return { store, ids };
};

describe('the walk at hand', () => {
  it('goes back and on, one step for each change', () => {
    const { store, ids } = build();
    for (const id of 'abc') store.getState().add(stop(id));
    store.getState().change({ ...store.getState().present.walk, keepOrder: true });
    store.getState().undo();
    store.getState().undo();
    expect(ids()).toBe('ab');
    store.getState().redo();
    expect(ids()).toBe('abc');
    store.getState().redo();
    expect(store.getState().present.walk.keepOrder).toBe(true);
    store.getState().redo();
    expect(store.getState().future).toEqual([]);
  });

  it('forgets what was undone when something else is done', () => {
    const { store, ids } = build();
    store.getState().add(stop('a'));
    store.getState().undo();
    store.getState().add(stop('b'));
    store.getState().redo();
    expect(ids()).toBe('b');
    store.getState().undo();
    store.getState().undo();
    expect(ids()).toBe('');
  });

  it('makes no step of a change that changes nothing', () => {
    const { store } = build();
    store.getState().change({ ...EMPTY_WALK });
    expect(store.getState().past).toEqual([]);
  });

  it('says where a stop was added, or why it was not', () => {
    const { store } = build();
    expect(store.getState().add(stop('a'))).toEqual(ok(0));
    expect(store.getState().add(stop('a'))).toEqual(fail('twice'));
    for (const id of 'bcdefghijklmnopqrstuvwxy') store.getState().add(stop(id));
    expect(store.getState().add(stop('z'))).toEqual(fail('full'));
    expect(store.getState().past).toHaveLength(25);
  });

  it('keeps at most a hundred steps', () => {
    const { store } = build();
    for (let minutes = 1; minutes <= 120; minutes++)
      store.getState().change({ ...EMPTY_WALK, budgetMinutes: minutes });
    expect(store.getState().past).toHaveLength(100);
  });

  it('brings back which kept walk it was when another was opened in its place', () => {
    const { store } = build();
    store.getState().open({ walk: { ...EMPTY_WALK, name: 'A' }, keptId: 'w1' });
    store.getState().open({ walk: { ...EMPTY_WALK, name: 'B' }, keptId: 'w2' });
    store.getState().undo();
    expect(store.getState().present).toMatchObject({ keptId: 'w1', walk: { name: 'A' } });
  });

  it('is no longer refused when something is done', () => {
    const { store } = build();
    store.getState().refuse();
    expect(store.getState().isRefused).toBe(true);
    store.getState().add(stop('a'));
    expect(store.getState().isRefused).toBe(false);
  });
});

describe('the memory of the tab', () => {
  const createStorage = (texts = new Map<string, string>()) => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  });

  it('has the walk again after a reload', () => {
    const storage = createStorage();
    const { store } = build();
    bindWalkMemory(store, storage);
    store.getState().add(stop('a'));
    expect(recallWalk(storage)).toEqual(store.getState().present.walk);
  });

  it('begins anew where nothing, or nothing of ours, is stored, or storing is forbidden', () => {
    expect(recallWalk(createStorage())).toEqual(EMPTY_WALK);
    const hostile = { ...createStorage(), getItem: () => '{"stops":"all"}' };
    expect(recallWalk(hostile)).toEqual(EMPTY_WALK);
    const forbidden = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const closed = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
    const { store, ids } = build();
    bindWalkMemory(store, closed);
    store.getState().add(stop('a'));
    expect([recallWalk(closed), ids()]).toEqual([EMPTY_WALK, 'a']);
  });
});
