import { type RefObject, useEffect, useRef } from 'react';
import type { InitiativeId } from '../schema/initiative.ts';

const rowOf = (id: InitiativeId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/**
 * Carries the focus to the heading of an opened place, and on closing back to what opened it, or else to the
 * row of the place. A place that a link opened takes no focus: nobody was anywhere yet.
 */
export function usePlaceFocus(selectedId: InitiativeId | null, heading: RefObject<HTMLElement | null>): void {
  const shownId = useRef(selectedId);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const closedId = shownId.current;
    if (closedId === selectedId) return;
    shownId.current = selectedId;
    if (selectedId !== null) {
      if (closedId === null) opener.current = document.activeElement;
      heading.current?.focus();
      return;
    }
    const back = opener.current;
    opener.current = null;
    const remembered =
      back instanceof HTMLElement && back.isConnected && back !== document.body ? back : null;
    const target = remembered ?? (closedId === null ? null : rowOf(closedId));
    target?.focus();
  }, [selectedId, heading]);
}
