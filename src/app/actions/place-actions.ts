import type { Action, ActionContext } from './action.ts';
import { positionInList } from '../../domain/facets/position-in-list.ts';
import type { Initiative } from '../../schema/initiative.ts';

/** The neighbours of the open place in the list; among its kind, when the list does not hold it. */
function neighbours({ store, atlas, listed }: ActionContext) {
  const { selectedId } = store.getState();
  const selected = selectedId === null ? undefined : atlas.initiativeById.get(selectedId);
  if (selected === undefined) return null;
  const sameKind = atlas.initiatives.filter(
    ({ location }) => (location === null) === (selected.location === null),
  );
  return positionInList(listed, selected.id) ?? positionInList(sameKind, selected.id);
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

export const closePlace: Action = {
  id: 'close-place',
  group: 'go',
  label: 'place.close',
  shortcut: { key: 'Escape', on: 'page' },
  isAvailable: ({ store }) => store.getState().selectedId !== null,
  perform: ({ store }) => {
    store.getState().closePlace();
  },
};
