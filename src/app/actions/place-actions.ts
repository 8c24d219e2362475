import type { Action, ActionContext } from './action.ts';
import { positionAmong } from '../../domain/facets/position-in-list.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { AppState } from '../../state/app-state.ts';

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

type Layer = Readonly<{ isOpen: (state: AppState) => boolean; close: (state: AppState) => void }>;

/** What may lie over a list, the uppermost first. The reader's own walk is no layer: closing it would forget it. */
const LAYERS: readonly Layer[] = [
  {
    isOpen: ({ selectedId }) => selectedId !== null,
    close: ({ closePlace }) => {
      closePlace();
    },
  },
  {
    isOpen: ({ routeTo }) => routeTo !== null,
    close: ({ openRoute }) => {
      openRoute(null);
    },
  },
  {
    isOpen: ({ isWalking }) => isWalking,
    close: ({ walkTour }) => {
      walkTour(false);
    },
  },
  {
    isOpen: ({ tourId, walk }) => tourId !== null && walk === null,
    close: ({ openTour }) => {
      openTour(null);
    },
  },
];

const uppermost = (state: AppState): Layer | undefined => LAYERS.find(({ isOpen }) => isOpen(state));

/** Closes the uppermost of what lies over the list. */
export const closePlace: Action = {
  id: 'close-place',
  group: 'go',
  label: 'place.close',
  shortcut: { key: 'Escape', on: 'page' },
  isAvailable: ({ store }) => uppermost(store.getState()) !== undefined,
  perform: ({ store }) => {
    const state = store.getState();
    uppermost(state)?.close(state);
  },
};
