import { type KeyboardEvent, useState } from 'react';

type ListKeys = Readonly<{
  /** The marked option; null for none. */
  activeId: string | null;
  /** Marks none. */
  forget: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys of a field that has a list of options below it. */
export function useListKeys({
  ids,
  open,
  onOpen,
  onChoose,
  onEmpty,
}: {
  ids: readonly string[];
  open: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (id: string) => void;
  /** Escape was pressed while the list is closed. */
  onEmpty: () => void;
}): ListKeys {
  const [marked, setMarked] = useState<string | null>(null);
  const index = marked === null ? -1 : ids.indexOf(marked);
  const activeId = index === -1 ? null : marked;
  const forget = () => setMarked(null);

  const step = (by: 1 | -1) => {
    onOpen(true);
    if (!open || ids.length === 0) return;
    const next = index === -1 && by === -1 ? ids.length - 1 : (index + by + ids.length) % ids.length;
    setMarked(ids[next] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Until it is done, an input method needs these keys itself.
    if (event.nativeEvent.isComposing) return;
    const by = STEPS[event.key];
    const chosen = activeId ?? ids[0];
    if (by !== undefined) {
      event.preventDefault();
      step(by);
    } else if (event.key === 'Enter' && open && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      forget();
      if (open) onOpen(false);
      else onEmpty();
    }
  };
  return { activeId, forget, onKeyDown };
}
