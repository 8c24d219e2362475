import { type Action, always } from './action.ts';

export const describeView: Action = {
  id: 'describe-view',
  group: 'words',
  label: 'actions.describeView',
  shortcut: { key: 'v', on: 'page' },
  isAvailable: ({ map }) => map() !== null,
  perform: ({ store }) => {
    store.getState().openDialog('view-in-words');
  },
};

export const describeDistribution: Action = {
  id: 'describe-distribution',
  group: 'words',
  label: 'actions.describeDistribution',
  shortcut: { key: 's', on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openDialog('distribution-in-words');
  },
};
