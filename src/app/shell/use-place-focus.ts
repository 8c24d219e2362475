import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { InitiativeId } from '../../schema/initiative.ts';
import type { ViewId } from '../../schema/view.ts';

const rowOf = (id: InitiativeId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

const viewTitle = (): HTMLElement | null => document.querySelector<HTMLElement>('main h1');

/** Focuses the first of these that is there and takes the focus. */
function focusFirst(targets: readonly (Element | null)[]): void {
  targets.find((target) => {
    if (!(target instanceof HTMLElement) || !target.isConnected || target === document.body) return false;
    target.focus();
    return document.activeElement === target;
  });
}

const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Carries the focus to the heading of an opened place, and on closing back to what opened it, or else to the row of
 * the place, or else to the title of the view; from a row on to another place, to the row of that. A focus that was not
 * in the place stays where it is. A place that a link opened takes no focus, because the reader had none to carry.
 */
export function usePlaceFocus(selectedId: InitiativeId | null, heading: RefObject<HTMLElement | null>): void {
  const shownId = useRef(selectedId);
  const opened = useRef<Readonly<{ id: InitiativeId; by: Element | null }> | null>(null);
  // In the commit that removes the place: a later effect would find the focus already handed on by `keepFocus`.
  useLayoutEffect(() => {
    const closedId = shownId.current;
    if (closedId === selectedId) return;
    shownId.current = selectedId;
    if (selectedId !== null) {
      if (closedId === null) opened.current = { id: selectedId, by: document.activeElement };
      heading.current?.focus();
      return;
    }
    const back = opened.current?.by ?? null;
    const row = closedId === null ? null : rowOf(closedId);
    const isRowOfAnother = back?.matches('[data-row]') === true && closedId !== opened.current?.id;
    opened.current = null;
    if (isFocusLost()) focusFirst(isRowOfAnother ? [row, back, viewTitle()] : [back, row, viewTitle()]);
  }, [selectedId, heading]);
}

/** Gives the focus that went with the view before to the panel, where the view that is opened begins. */
export function useViewFocus(view: ViewId): void {
  const shown = useRef(view);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (isFocusLost()) document.querySelector('main')?.focus();
  }, [view]);
}
