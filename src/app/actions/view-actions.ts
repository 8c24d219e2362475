import { type Action, always } from './action.ts';
import { VIEW_IDS, VIEWS, type ViewId } from '../../schema/view.ts';

/** Opens a view. */
export const openViewAction = (view: ViewId): Action => ({
  id: `open-${view}`,
  group: 'go',
  label: `actions.open.${view}`,
  shortcut: { key: VIEWS[view].key, on: 'page' },
  isAvailable: always,
  perform: ({ store }) => {
    store.getState().openView(view);
  },
});

export const VIEW_ACTIONS: readonly Action[] = VIEW_IDS.map(openViewAction);
