import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { InitiativeIdSchema } from '../../../src/schema/initiative.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { selectLocale, selectTheme } from '../../../src/state/selectors.ts';

const yunqi = v.parse(InitiativeIdSchema, 'yunqi-town');

describe('the store', () => {
  it('switches categories off and on, in display order', () => {
    const store = createAppStore();
    store.getState().toggleCategory('market');
    store.getState().toggleCategory('innovation');
    expect(store.getState().hiddenCategories).toEqual(['innovation', 'market']);
    store.getState().toggleCategory('market');
    expect(store.getState().hiddenCategories).toEqual(['innovation']);
  });

  it('shows everything again', () => {
    const store = createAppStore({ choices: { hiddenCategories: ['market'], hiddenStatuses: ['open'] } });
    store.getState().showAll();
    expect(store.getState()).toMatchObject({ hiddenCategories: [], hiddenStatuses: [] });
  });

  it('pulls a lowered sheet up for a place, and leaves a full one', () => {
    const store = createAppStore();
    store.getState().setSheetSnap('peek');
    store.getState().select(yunqi, 'map');
    expect(store.getState().sheetSnap).toBe('mid');
    store.getState().setSheetSnap('full');
    store.getState().select(yunqi, 'map');
    expect(store.getState().sheetSnap).toBe('full');
  });

  it('closes the place when another view is opened', () => {
    const store = createAppStore({ choices: { selectedId: yunqi } });
    store.getState().openView('about');
    expect(store.getState()).toMatchObject({ view: 'about', selectedId: null });
  });

  it('follows the system where nothing was chosen', () => {
    const system = { locale: 'en', theme: 'night', reducedMotion: false } as const;
    const store = createAppStore({ system });
    expect([selectLocale(store.getState()), selectTheme(store.getState())]).toEqual(['en', 'night']);
    store.getState().chooseLocale('zh-CN');
    store.getState().chooseTheme('day');
    expect([selectLocale(store.getState()), selectTheme(store.getState())]).toEqual(['zh-CN', 'day']);
  });
});
