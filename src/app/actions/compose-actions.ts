import type { Action, ActionContext } from './action.ts';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import { initiativeIdOf, type Site } from '../../domain/place/sites.ts';
import { MOST_WALK_STOPS } from '../../schema/composed-tour.ts';
import { WALK_AT_HAND } from '../../schema/link/tours-link.ts';
import { pageComposer } from '../../state/composer-context.tsx';

/** The open place, or the part of it that is shown. */
function openSite({ store, atlas }: ActionContext): Site | undefined {
  const { selectedId, selectedPartId } = store.getState();
  if (selectedId === null) return undefined;
  const isPartShown = selectedPartId !== null && initiativeIdOf(selectedPartId) === selectedId;
  if (isPartShown) return atlas.sites.find(({ id }) => id === selectedPartId);
  return atlas.sites.find(({ initiativeId }) => initiativeId === selectedId);
}

export const addToWalk: Action = {
  id: 'add-to-walk',
  group: 'go',
  label: 'walk.add',
  shortcut: null,
  isAvailable: (context) => openSite(context) !== undefined,
  perform: (context) => {
    const site = openSite(context);
    if (site === undefined) return;
    const { t } = context.texts;
    const stop = { place: { kind: 'site', id: site.id }, stayMinutes: suggestStay(site.category) } as const;
    const added = pageComposer.store.getState().add(stop);
    context.say(
      added.ok
        ? t('walk.added', { number: added.value + 1 })
        : t(`walk.${added.error}`, { most: MOST_WALK_STOPS }),
    );
  },
};

export const composeWalk: Action = {
  id: 'compose-walk',
  group: 'go',
  label: 'walk.compose',
  shortcut: null,
  isAvailable: ({ store }) => store.getState().walk === null,
  perform: ({ store }) => {
    store.getState().openView('tours', { walk: WALK_AT_HAND });
  },
};
