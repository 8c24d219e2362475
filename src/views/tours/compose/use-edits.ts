import { useMemo } from 'react';
import { useWalkNames } from './walk-names.ts';
import { makeFirst, makeLast, moveStop, removeStop, stayAt } from '../../../domain/compose/change-walk.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { MOST_WALK_STOPS, type WalkStop } from '../../../schema/composed-tour.ts';
import { useComposer } from '../../../state/composer-context.tsx';

/** What can be done to the stops: each a step that is said and can be undone. */
export type Edits = Readonly<{
  add: (stop: WalkStop, name?: string) => void;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
  stay: (index: number, minutes: number) => void;
  makeFirst: (index: number) => void;
  makeLast: (index: number) => void;
  undo: () => void;
  redo: () => void;
}>;

/** @param say Tells screen readers. */
export function useEdits(say: (message: string) => void): Edits {
  const { t } = useTexts();
  const { store } = useComposer();
  const { nameOf } = useWalkNames();
  return useMemo(() => {
    const walkNow = () => store.getState().present.walk;
    const nameAt = (index: number): string => {
      const stop = walkNow().stops[index];
      return stop === undefined ? '' : nameOf(stop.place);
    };
    return {
      add: (stop, name = nameOf(stop.place)) => {
        const added = store.getState().add(stop);
        if (added.ok) say(t('composer.added', { name, number: added.value + 1 }));
        else say(t(`composer.${added.error}`, { name, most: MOST_WALK_STOPS }));
      },
      move: (from, to) => {
        const walk = walkNow();
        const moved = moveStop(walk, from, to);
        if (moved === walk) return;
        const name = nameAt(from);
        store.getState().change(moved);
        say(t('composer.moved', { name, number: to + 1, total: walk.stops.length }));
      },
      remove: (index) => {
        const name = nameAt(index);
        store.getState().change(removeStop(walkNow(), index));
        say(t('composer.removed', { name }));
      },
      stay: (index, minutes) => {
        store.getState().change(stayAt(walkNow(), index, minutes));
        say(t('composer.stayed', { name: nameAt(index), minutes }));
      },
      makeFirst: (index) => {
        const name = nameAt(index);
        store.getState().change(makeFirst(walkNow(), index));
        say(t('composer.isFirst', { name }));
      },
      makeLast: (index) => {
        const name = nameAt(index);
        store.getState().change(makeLast(walkNow(), index));
        say(t('composer.isLast', { name }));
      },
      undo: () => {
        if (store.getState().past.length === 0) return;
        store.getState().undo();
        say(t('composer.undone'));
      },
      redo: () => {
        if (store.getState().future.length === 0) return;
        store.getState().redo();
        say(t('composer.redone'));
      },
    };
  }, [store, nameOf, say, t]);
}
