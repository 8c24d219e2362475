import { type Action, always } from './action.ts';
import { VIEW_IDS, type ViewId } from '../../schema/view.ts';

/** Opens a view; its key is the digit of its place in the spine. */
export const openViewAction = (view: ViewId): Action => ({
  id: `open-${view}`,
  group: 'go',
  label: `actions.open.${view}`,
  shortcut: { key: String(VIEW_IDS.indexOf(view) + 1), on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openView(view);
  },
});

export const VIEW_ACTIONS: readonly Action[] = VIEW_IDS.map(openViewAction);
