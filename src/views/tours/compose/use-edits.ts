import { useMemo } from 'react';
import { useWalkNames } from './walk-names.ts';
import { makeFirst, makeLast, moveStop, removeStop, stayAt } from '../../../domain/compose/change-walk.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import {
  type ComposedTour,
  MOST_WALK_STOPS,
  type WalkPlace,
  type WalkStop,
} from '../../../schema/composed-tour.ts';
import type { ComposerStore } from '../../../state/composer-store.ts';
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

type Editing = Readonly<{
  store: ComposerStore;
  t: Texts['t'];
  nameOf: (place: WalkPlace) => string;
  say: (message: string) => void;
}>;

/** A change of the stop at a place of the list, told with its name of before. */
function changeAt({ store, nameOf, say }: Editing) {
  return (
    index: number,
    change: (walk: ComposedTour) => ComposedTour,
    told: (name: string, walk: ComposedTour) => string,
  ): void => {
    const { walk } = store.getState().present;
    const stop = walk.stops[index];
    const changed = change(walk);
    if (stop === undefined || changed === walk) return;
    const name = nameOf(stop.place);
    store.getState().change(changed);
    say(told(name, changed));
  };
}

function editsOf(editing: Editing): Edits {
  const { store, t, nameOf, say } = editing;
  const change = changeAt(editing);
  return {
    add: (stop, name = nameOf(stop.place)) => {
      const added = store.getState().add(stop);
      if (added.ok) say(t('composer.added', { name, number: added.value + 1 }));
      else say(t(`composer.${added.error}`, { name, most: MOST_WALK_STOPS }));
    },
    move: (from, to) => {
      change(
        from,
        (walk) => moveStop(walk, from, to),
        (name, { stops }) => t('composer.moved', { name, number: to + 1, total: stops.length }),
      );
    },
    remove: (index) => {
      change(
        index,
        (walk) => removeStop(walk, index),
        (name) => t('composer.removed', { name }),
      );
    },
    stay: (index, minutes) => {
      change(
        index,
        (walk) => stayAt(walk, index, minutes),
        (name, { stops }) => t('composer.stayed', { name, minutes: stops[index]?.stayMinutes ?? 0 }),
      );
    },
    makeFirst: (index) => {
      change(
        index,
        (walk) => makeFirst(walk, index),
        (name) => t('composer.isFirst', { name }),
      );
    },
    makeLast: (index) => {
      change(
        index,
        (walk) => makeLast(walk, index),
        (name) => t('composer.isLast', { name }),
      );
    },
    ...stepsOf(editing),
  };
}

function stepsOf({ store, t, say }: Editing): Pick<Edits, 'undo' | 'redo'> {
  return {
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
}

/** @param say Tells screen readers. */
export function useEdits(say: (message: string) => void): Edits {
  const { t } = useTexts();
  const { store } = useComposer();
  const { nameOf } = useWalkNames();
  return useMemo(() => editsOf({ store, t, nameOf, say }), [store, nameOf, say, t]);
}
