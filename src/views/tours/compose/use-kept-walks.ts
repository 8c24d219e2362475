import { useMemo } from 'react';
import {
  type DeletedWalk,
  deletedWalk,
  formatKept,
  freeId,
  freeName,
  type KeptWalk,
  keptIdOf,
  placeBack,
  readKept,
} from '../../../domain/compose/kept-walks.ts';
import type { KnownIds } from '../../../domain/compose/walk-code.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { AppStore } from '../../../state/create-app-store.ts';
import { useAppStore, useAppStoreApi, useAtlas } from '../../../state/providers.tsx';
import { isWalkStored } from '../../../state/is-walk-stored.ts';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';

type Changes = Readonly<{
  /** Puts a walk first, or in the place of the one with this id; a name that another has gets a number. */
  keep: (walk: ComposedTour, id: string | null) => Readonly<{ id: string; name: string }>;
  /** @returns what `putBack` needs; null where there was none with this id */
  remove: (id: string) => DeletedWalk | null;
  /**
   * Puts a deleted walk back among those that are kept by now, here or in another tab, and takes none of them away.
   *
   * @returns the name that it got where another has its own, else null; or that there is no room
   */
  putBack: (deleted: DeletedWalk) => Readonly<{ newName: string | null }> | 'full';
  /** How many more can be kept. */
  room: () => number;
  /** Whether the device took the walk with this id: it may be full, or refuse. */
  isStored: (id: string) => boolean;
}>;

export type KeptWalks = Changes & Readonly<{ walks: readonly KeptWalk[]; isFull: boolean }>;

type Keeping = Readonly<{ store: AppStore; ids: KnownIds; t: Texts['t'] }>;

function changesOf({ store, ids, t }: Keeping): Changes {
  const texts = () => store.getState().keptWalks;
  const nameFree = (name: string, idOfIts: string | null) =>
    freeName(
      name === '' ? t('composer.untitled') : name,
      texts().flatMap((text) => {
        const kept = readKept(text, ids);
        return kept.id === idOfIts || kept.walk === null ? [] : [kept.walk.name];
      }),
      (base, number) => t('composer.copyName', { name: base, number }),
    );
  const room = () => MOST_KEPT_WALKS - texts().length;
  return {
    room,
    isStored: (id) => texts().some((text) => keptIdOf(text) === id && isWalkStored(window, text)),
    keep: (walk, id) => {
      const present = texts();
      const name = nameFree(walk.name, id);
      const isThere = id !== null && present.some((text) => keptIdOf(text) === id);
      const newId = isThere ? id : freeId(present.map(keptIdOf));
      const text = formatKept(newId, { ...walk, name });
      const next = isThere
        ? present.map((other) => (keptIdOf(other) === id ? text : other))
        : [text, ...present];
      store.getState().keepWalks(next.slice(0, MOST_KEPT_WALKS));
      return { id: newId, name };
    },
    remove: (id) => {
      const deleted = deletedWalk(texts(), id);
      store.getState().keepWalks(texts().filter((text) => keptIdOf(text) !== id));
      return deleted;
    },
    putBack: (deleted) => {
      const { id, walk } = readKept(deleted.text, ids);
      if (texts().some((text) => keptIdOf(text) === id)) return { newName: null };
      if (room() <= 0) return 'full';
      const name = walk === null ? null : nameFree(walk.name, null);
      const isSame = walk === null || name === walk.name;
      const text = isSame ? deleted.text : formatKept(id, { ...walk, name: name ?? walk.name });
      store.getState().keepWalks(texts().toSpliced(placeBack(texts(), deleted), 0, text));
      return { newName: isSame ? null : name };
    },
  };
}

/** The walks that the device keeps, and what can be done with them. */
export function useKeptWalks(): KeptWalks {
  const { t } = useTexts();
  const store = useAppStoreApi();
  const { sites, stations } = useAtlas();
  const stored = useAppStore((state) => state.keptWalks);
  return useMemo(() => {
    const ids = { sites: sites.map(({ id }) => id), stations: stations.map(({ id }) => id) };
    return {
      walks: stored.map((text) => readKept(text, ids)),
      isFull: stored.length >= MOST_KEPT_WALKS,
      ...changesOf({ store, ids, t }),
    };
  }, [store, sites, stations, stored, t]);
}
