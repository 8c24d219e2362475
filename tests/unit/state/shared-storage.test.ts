import { describe, expect, it, vi } from 'vitest';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { MOST_SAVED_PLACES, type SavedPlace } from '../../../src/schema/saved-place.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { bindStorage, readStored, type StorageProblem } from '../../../src/state/storage.ts';

const place = (id: string, name = id): SavedPlace => ({
  id,
  kind: 'other',
  name,
  point: lngLat(120.1, 30.2),
});

/** The storage of one device, and the tabs of one browser that share it. */
function openDevice() {
  const items = new Map<string, string>();
  let failure: DOMException | null = null;
  const tabs: EventTarget[] = [];
  const storageOf = (tab: EventTarget) => {
    const change = (key: string, act: () => void) => {
      if (failure !== null) throw failure;
      act();
      for (const other of tabs) {
        if (other !== tab) other.dispatchEvent(Object.assign(new Event('storage'), { key }));
      }
    };
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => {
        change(key, () => items.set(key, text));
      },
      removeItem: (key: string) => {
        change(key, () => items.delete(key));
      },
    };
  };
  return {
    items,
    refuse: (name: string | null) => {
      failure = name === null ? null : new DOMException('refused', name);
    },
    /** `isAsleep`: a tab that is frozen, or kept for going back, hears nothing. */
    openTab: ({ isAsleep = false, choices = {} } = {}) => {
      const tab = new EventTarget();
      if (!isAsleep) tabs.push(tab);
      const storage = storageOf(tab);
      const store = createAppStore({ choices: { ...readStored(storage), ...choices } });
      const problems: (StorageProblem | null)[] = [];
      const retries: (() => void)[] = [];
      const dispose = bindStorage(store, storage, {
        window: tab as unknown as Window,
        onSaving: (problem, retry) => {
          problems.push(problem);
          retries.push(retry);
        },
      });
      const ids = () => store.getState().savedPlaces.map(({ id }) => id);
      return { store, storage, problems, retries, ids, dispose, ...store.getState() };
    },
  };
}

const storedIds = ({ items }: ReturnType<typeof openDevice>) =>
  readStored({
    getItem: (key) => items.get(key) ?? null,
    setItem: () => undefined,
    removeItem: () => undefined,
  }).savedPlaces?.map(({ id }) => id) ?? [];

describe('places saved in two tabs', () => {
  it('are all there, in both tabs at once', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    one.savePlace(place('a'));
    expect(two.ids()).toEqual(['a']);
    two.savePlace(place('b'));
    expect(one.ids()).toEqual(['b', 'a']);
    expect(storedIds(device)).toEqual(['b', 'a']);
  });

  it('are all there when a tab slept while the other saved', () => {
    const device = openDevice();
    const asleep = device.openTab({ isAsleep: true });
    const awake = device.openTab();
    awake.savePlace(place('a'));
    asleep.savePlace(place('b'));
    expect(storedIds(device)).toEqual(['b', 'a']);
    expect(asleep.ids()).toEqual(['b', 'a']);
    expect(awake.ids()).toEqual(['b', 'a']);
  });

  it('stay forgotten when the other tab saves another, and changed when it knew the old one', () => {
    const device = openDevice();
    device.openTab().savePlace(place('a'));
    device.openTab().savePlace(place('b', 'old'));
    const asleep = device.openTab({ isAsleep: true });
    const awake = device.openTab();
    awake.forgetPlace('a');
    awake.savePlace(place('b', 'new'));
    asleep.savePlace(place('c'));
    expect(asleep.store.getState().savedPlaces).toEqual([place('c'), place('b', 'new')]);
    expect(storedIds(device)).toEqual(['c', 'b']);
  });

  it('are forgotten in both when all are forgotten in one', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    one.savePlace(place('a'));
    two.keepPlaces([]);
    expect(one.ids()).toEqual([]);
    expect(device.items.size).toBe(0);
  });

  it('are never more than fit', () => {
    const device = openDevice();
    const asleep = device.openTab({ isAsleep: true });
    const awake = device.openTab();
    for (let count = 0; count < MOST_SAVED_PLACES; count++) awake.savePlace(place(`a${String(count)}`));
    asleep.savePlace(place('b'));
    expect(storedIds(device)).toHaveLength(MOST_SAVED_PLACES);
    expect(asleep.ids()[0]).toBe('b');
  });

  it('are left alone when another tab wrote what cannot be read', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    one.savePlace(place('a'));
    two.storage.setItem('xihu-atlas.places', '{');
    expect(one.ids()).toEqual(['a']);
  });

  it('stay when another is saved after another tab wrote what cannot be read', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    one.savePlace(place('a'));
    two.storage.setItem('xihu-atlas.places', '{');
    one.savePlace(place('b'));
    expect(one.ids()).toEqual(['b', 'a']);
    expect(storedIds(device)).toEqual(['b', 'a']);
    expect(device.items.get('xihu-atlas.places.unread')).toBe('{');
  });
});

describe('the other choices in two tabs', () => {
  it('are heard: searches, actions, theme, language and single keys', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    one.rememberSearch('文三街');
    two.rememberSearch('云栖小镇');
    one.rememberAction('open-report');
    one.chooseTheme('night');
    one.chooseLocale('en');
    one.chooseSingleKeys(false);
    const { recentSearches, recentActions, themeChoice, localeChoice, singleKeys } = two.store.getState();
    expect({ recentSearches, recentActions, themeChoice, localeChoice, singleKeys }).toEqual({
      recentSearches: ['云栖小镇', '文三街'],
      recentActions: ['open-report'],
      themeChoice: 'night',
      localeChoice: 'en',
      singleKeys: false,
    });
  });

  it('do not change what a tab shows by its own link', () => {
    const device = openDevice();
    const linked = device.openTab({ choices: { localeChoice: 'en', themeChoice: 'day' } });
    const other = device.openTab();
    other.chooseLocale('zh-Hant');
    other.chooseTheme('night');
    expect(linked.store.getState()).toMatchObject({ localeChoice: 'en', themeChoice: 'day' });
  });

  it('make no entry in the history', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    const before = two.store.getState().corrections;
    one.chooseLocale('en');
    expect(two.store.getState().corrections).toBe(before + 1);
  });

  it('are heard no more when the tab lets go', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    two.dispose();
    one.savePlace(place('a'));
    expect(two.ids()).toEqual([]);
  });
});

describe('a storage that cannot take a place', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'forbidden'],
  ])('says so: %s is %s', (name, problem) => {
    const device = openDevice();
    const tab = device.openTab();
    device.refuse(name);
    tab.savePlace(place('a'));
    expect(tab.problems).toEqual([problem]);
    expect(tab.ids()).toEqual(['a']);
  });

  it('is asked again on request, and says when it has taken it', () => {
    const device = openDevice();
    const tab = device.openTab();
    device.refuse('QuotaExceededError');
    tab.savePlace(place('a'));
    tab.retries.at(-1)?.();
    device.refuse(null);
    tab.retries.at(-1)?.();
    expect(tab.problems).toEqual(['full', 'full', null]);
    expect(storedIds(device)).toEqual(['a']);
  });

  it('keeps in the tab what another tab does not know', () => {
    const device = openDevice();
    const [one, two] = [device.openTab(), device.openTab()];
    device.refuse('QuotaExceededError');
    one.savePlace(place('a'));
    device.refuse(null);
    two.savePlace(place('b'));
    expect(one.ids()).toEqual(['b', 'a']);
    one.retries.at(-1)?.();
    expect(storedIds(device)).toEqual(['b', 'a']);
  });

  it('says nothing of what nobody asked it to keep', () => {
    const device = openDevice();
    const tab = device.openTab();
    device.refuse('SecurityError');
    tab.rememberSearch('文三街');
    tab.chooseTheme('night');
    expect(tab.problems).toEqual([]);
  });

  it('takes nothing from the other listeners of the store', () => {
    const device = openDevice();
    const tab = device.openTab();
    const told = vi.fn();
    tab.store.subscribe(told);
    device.refuse('SecurityError');
    tab.savePlace(place('a'));
    expect(told).toHaveBeenCalledOnce();
  });
});
