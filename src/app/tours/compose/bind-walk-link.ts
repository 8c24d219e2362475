import type { Atlas } from '../../../data/atlas.ts';
import { decodeWalk, encodeWalk } from '../../../domain/compose/walk-code.ts';
import { WALK_AT_HAND } from '../../../schema/link/tours-link.ts';
import { correctChoices } from '../../../state/bind-history.ts';
import type { ComposerStore } from '../../../state/composer-store.ts';
import type { AppStore } from '../../../state/create-app-store.ts';

type WalkLink = Readonly<{
  store: AppStore;
  composer: ComposerStore;
  atlas: Pick<Atlas, 'sites' | 'stations'>;
  /**
   * The page was loaded again where it stood. A link is written a little after a change, so the tab may remember a later
   * walk than its link: that one is kept.
   */
  isReloaded?: boolean;
}>;

/**
 * Keeps the link and the walk at hand equal while it is put together: a link that is opened gives the walk, and each change
 * of the walk the link, within the same entry of the history. @returns what ends it
 */
export function bindWalkLink({ store, composer, atlas, isReloaded = false }: WalkLink): () => void {
  const ids = { sites: atlas.sites.map(({ id }) => id), stations: atlas.stations.map(({ id }) => id) };
  let told: string | null = null;
  const tell = (): void => {
    const { isRefused, present } = composer.getState();
    const { walk } = store.getState();
    // A walk that was refused stays in the link until there is another.
    if (walk === null || isRefused) return;
    told = encodeWalk(present.walk);
    if (told !== walk) correctChoices(store, { walk: told });
  };
  const read = (): void => {
    const { walk } = store.getState();
    if (walk === null || walk === told) return;
    if (walk === WALK_AT_HAND) {
      tell();
      return;
    }
    told = walk;
    // Back and forward within the walk at hand.
    if (walk === encodeWalk(composer.getState().present.walk)) return;
    const decoded = decodeWalk(walk, ids);
    if (decoded.ok) composer.getState().open({ walk: decoded.value, keptId: null });
    else composer.getState().refuse();
  };
  if (isReloaded && composer.getState().present.walk.stops.length > 0) tell();
  else read();
  const unsubscribes = [store.subscribe(read), composer.subscribe(tell)];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
