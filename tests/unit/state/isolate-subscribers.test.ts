import { afterEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['the store of the app', createAppStore, { sheetSnap: 'peek' }],
  ['the answers of the nearby view', createNearbyAnswersStore, { hasEveryday: true }],
] as const)(
  'a subscriber of %s that throws is reported and keeps no other from being told',
  (_, create, change) => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const store: { subscribe: (listener: () => void) => () => void; setState: (change: object) => void } =
      create();
    const mistake = new Error('A mistake of one subscriber');
    const told = vi.fn();
    store.subscribe(() => {
      throw mistake;
    });
    const unsubscribe = store.subscribe(told);
    store.setState(change);
    expect(told).toHaveBeenCalledTimes(1);
    expect(reported).toHaveBeenCalledWith(mistake);
    unsubscribe();
    store.setState({});
    expect(told).toHaveBeenCalledTimes(1);
  },
);
