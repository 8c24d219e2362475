import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NO_SELECTION } from '../../../src/schema/facets.ts';
import { InitiativeIdSchema } from '../../../src/schema/initiative.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { MOST_RECENT_SEARCHES } from '../../../src/state/search-slice.ts';
import { selectLocale, selectTheme } from '../../../src/state/selectors.ts';

const yunqi = v.parse(InitiativeIdSchema, 'yunqi-town');

describe('the store', () => {
  it('chooses values of a facet and takes them back', () => {
    const store = createAppStore();
    store.getState().toggleFacet('category', 'market');
    store.getState().toggleFacet('category', 'innovation');
    expect(store.getState().facets.category).toEqual(['market', 'innovation']);
    store.getState().toggleFacet('category', 'market');
    expect(store.getState().facets.category).toEqual(['innovation']);
  });

  it('clears the facets that are named, or all', () => {
    const facets = { ...NO_SELECTION, category: ['market'], status: ['open'] } as const;
    const store = createAppStore({ choices: { facets } });
    store.getState().clearFacets(['status']);
    expect(store.getState().facets).toEqual({ ...NO_SELECTION, category: ['market'] });
    store.getState().clearFacets();
    expect(store.getState().facets).toEqual(NO_SELECTION);
  });

  it('remembers what was found, the latest first and each once', () => {
    const store = createAppStore({ choices: { recentSearches: ['云栖小镇'] } });
    store.getState().rememberSearch('文三街');
    store.getState().rememberSearch('云栖小镇');
    expect(store.getState().recentSearches).toEqual(['云栖小镇', '文三街']);
    for (let count = 0; count < 20; count++) store.getState().rememberSearch(`地方${String(count)}`);
    expect(store.getState().recentSearches).toHaveLength(MOST_RECENT_SEARCHES);
    store.getState().forgetSearches();
    expect(store.getState().recentSearches).toEqual([]);
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
