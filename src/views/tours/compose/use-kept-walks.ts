import { useMemo } from 'react';
import {
  formatKept,
  freeId,
  freeName,
  type KeptWalk,
  keptIdOf,
  readKept,
} from '../../../domain/compose/kept-walks.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { useAppStore, useAppStoreApi, useAtlas } from '../../../state/providers.tsx';
import { MOST_KEPT_WALKS } from '../../../state/storage.ts';

export type KeptWalks = Readonly<{
  walks: readonly KeptWalk[];
  isFull: boolean;
  /** Puts a walk first, or in the place of the one with this id; a name that another has gets a number. */
  keep: (walk: ComposedTour, id: string | null) => Readonly<{ id: string; name: string }>;
  remove: (id: string) => void;
  /** All as they are stored, to be put back by `restore`. */
  stored: () => readonly string[];
  restore: (stored: readonly string[]) => void;
  /** A name for one more walk. */
  nameFree: (name: string, others?: readonly string[]) => string;
}>;

/** The walks that the device keeps, and what can be done with them. */
export function useKeptWalks(): KeptWalks {
  const { t } = useTexts();
  const store = useAppStoreApi();
  const { sites, stations } = useAtlas();
  const stored = useAppStore((state) => state.keptWalks);
  return useMemo(() => {
    const ids = { sites: sites.map(({ id }) => id), stations: stations.map(({ id }) => id) };
    const read = () => store.getState().keptWalks.map((text) => readKept(text, ids));
    const restore = (texts: readonly string[]) => {
      store.getState().keepWalks(texts.slice(0, MOST_KEPT_WALKS));
    };
    const nameFree = (name: string, others: readonly string[] = []) =>
      freeName(name === '' ? t('composer.untitled') : name, others, (base, number) =>
        t('composer.copyName', { name: base, number }),
      );
    const namesBut = (id: string | null) =>
      read().flatMap((kept) => (kept.id === id || kept.walk === null ? [] : [kept.walk.name]));
    return {
      walks: stored.map((text) => readKept(text, ids)),
      isFull: stored.length >= MOST_KEPT_WALKS,
      keep: (walk, id) => {
        const texts = store.getState().keptWalks;
        const name = nameFree(walk.name, namesBut(id));
        const isThere = id !== null && texts.some((text) => keptIdOf(text) === id);
        const newId = isThere ? id : freeId(texts.map(keptIdOf));
        const text = formatKept(newId, { ...walk, name });
        restore(isThere ? texts.map((other) => (keptIdOf(other) === id ? text : other)) : [text, ...texts]);
        return { id: newId, name };
      },
      remove: (id) => {
        restore(store.getState().keptWalks.filter((text) => keptIdOf(text) !== id));
      },
      stored: () => store.getState().keptWalks,
      restore,
      nameFree: (name, others = namesBut(null)) => nameFree(name, others),
    };
  }, [store, sites, stations, stored, t]);
}
