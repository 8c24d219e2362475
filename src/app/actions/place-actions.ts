import type { Action, ActionContext } from './action.ts';
import { positionAmong } from '../../domain/facets/position-in-list.ts';
import type { Initiative } from '../../schema/initiative.ts';

/** The neighbours of the open place. */
function neighbours({ store, atlas, listed }: ActionContext) {
  const { selectedId } = store.getState();
  const selected = selectedId === null ? undefined : atlas.initiativeById.get(selectedId);
  return selected === undefined ? null : positionAmong({ listed, all: atlas.initiatives }, selected);
}

const open = ({ store }: ActionContext, initiative: Initiative | null | undefined): void => {
  if (initiative) store.getState().select(initiative.id, 'panel');
};

export const nextPlace: Action = {
  id: 'next-place',
  group: 'go',
  label: 'actions.nextPlace',
  shortcut: { key: 'j', on: 'page' },
  isAvailable: (context) => (neighbours(context)?.next ?? null) !== null,
  perform: (context) => {
    open(context, neighbours(context)?.next);
  },
};

export const previousPlace: Action = {
  id: 'previous-place',
  group: 'go',
  label: 'actions.previousPlace',
  shortcut: { key: 'k', on: 'page' },
  isAvailable: (context) => (neighbours(context)?.previous ?? null) !== null,
  perform: (context) => {
    open(context, neighbours(context)?.previous);
  },
};

/** Closes what lies over the list: an open place, or the way to one. */
export const closePlace: Action = {
  id: 'close-place',
  group: 'go',
  label: 'place.close',
  shortcut: { key: 'Escape', on: 'page' },
  isAvailable: ({ store }) => store.getState().selectedId !== null || store.getState().routeTo !== null,
  perform: ({ store }) => {
    const state = store.getState();
    if (state.selectedId === null) state.openRoute(null);
    else state.closePlace();
  },
};
