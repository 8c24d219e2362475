import { type Action, always } from './action.ts';

export const openPalette: Action = {
  id: 'palette',
  group: 'help',
  label: 'actions.palette',
  shortcut: { key: 'k', command: true, on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openDialog('palette');
  },
};

export const showKeys: Action = {
  id: 'keys',
  group: 'help',
  label: 'actions.keys',
  shortcut: { key: '?', on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openDialog('keys');
  },
};
