import { type Action, always } from './action.ts';

export const openPalette = {
  id: 'palette',
  group: 'help',
  label: 'actions.palette',
  shortcut: { key: 'k', command: true, on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openDialog('palette');
  },
} as const satisfies Action;

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
