import { type Action, always } from './action.ts';
import { isUnfiltered } from '../../domain/facets/facet-selection.ts';
import { CATEGORIES } from '../../schema/this-district.ts';

export const search: Action = {
  id: 'search',
  group: 'find',
  label: 'actions.search',
  shortcut: { key: '/', on: 'page' },
  isAvailable: always,
  perform: ({ store, hooks }) => {
    const { view, selectedId, openView, sheetSnap, setSheetSnap } = store.getState();
    if (view !== 'explore' || selectedId !== null) openView('explore');
    if (sheetSnap === 'peek') setSheetSnap('mid');
    hooks.ask('focus-search');
  },
};

export const CATEGORY_ACTIONS: readonly Action[] = CATEGORIES.map((category) => ({
  id: `toggle-${category}`,
  group: 'find',
  label: `actions.toggle.${category}`,
  toggle: { isOn: ({ store }) => store.getState().facets.category.includes(category) },
  shortcut: null,
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().toggleFacet('category', category);
  },
}));

export const clearFilters: Action = {
  id: 'clear-filters',
  group: 'find',
  label: 'actions.clearFilters',
  shortcut: { key: 'x', on: 'page' },
  isAvailable: ({ store }) => !isUnfiltered(store.getState().facets),
  perform: ({ store }) => {
    store.getState().clearFacets();
  },
};
