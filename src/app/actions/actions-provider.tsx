import { type ReactNode, useMemo, useState } from 'react';
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import type { Action, ActionContext } from './action.ts';
import { ActionsContext, announce, createAnnouncements } from './actions-context.ts';
import { DialogHost } from './dialog-host.tsx';
import { LazyShortcuts } from './lazy-shortcuts.tsx';
import { useNoticeStore } from '../platform/notice-context.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { MapController } from '../../map/map-contract.ts';
import { useAppStoreApi, useAtlas, ViewHooksProvider } from '../../state/providers.tsx';
import { useListedInitiatives, usePassingInitiatives } from '../../state/use-listing.ts';
import { createViewHooks } from '../../state/view-hooks.ts';
import { LiveRegion } from '../../ui/live-region.tsx';

/** A store, so that an action that goes on later still finds the map of then. */
function createMapHolder() {
  const store = createStore<MapController | null>()(() => null);
  return {
    store,
    attach: (map: MapController | null) => {
      store.setState(() => map, true);
    },
  };
}

const run = (action: Action, context: ActionContext): void => {
  if (action.isAvailable(context)) action.perform(context);
};

/** Makes the actions known to buttons, keys and the palette below it. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const store = useAppStoreApi();
  const atlas = useAtlas();
  const texts = useTexts();
  const notices = useNoticeStore();
  const passing = usePassingInitiatives();
  const listed = useListedInitiatives();
  const [hooks] = useState(createViewHooks);
  const [mapHolder] = useState(createMapHolder);
  const map = useStore(mapHolder.store);
  const [announcements] = useState(createAnnouncements);
  const said = useStore(announcements);

  const actions = useMemo(() => {
    const context: ActionContext = {
      ...{ store, atlas, texts, notices, hooks, passing, listed },
      map: mapHolder.store.getState,
      say: (message) => {
        announce(announcements, message);
      },
    };
    return {
      context,
      run: (action: Action) => {
        run(action, context);
      },
      attachMap: mapHolder.attach,
    };
    // oxlint-disable-next-line react/exhaustive-deps -- with another map, what is available has to be asked anew
  }, [store, atlas, texts, notices, hooks, passing, listed, map, mapHolder, announcements]);

  return (
    <ActionsContext value={actions}>
      {/* Before the page, which is as high as the window: after it there would be something to scroll to. */}
      <LiveRegion message={said} />
      <ViewHooksProvider value={hooks}>
        {children}
        <DialogHost />
        <LazyShortcuts />
      </ViewHooksProvider>
    </ActionsContext>
  );
}
