import { type KeyboardEvent, useState } from 'react';
import { isComposing } from './is-composing.ts';

type ListKeys = Readonly<{
  /** The marked option; null for none. */
  activeId: string | null;
  /** Marks what is marked at the start: the first one or none. */
  forget: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The keys of a field that has a list of options below it, after the combobox pattern of the ARIA authoring practices:
 * the arrows go round the options, Enter takes the marked one or else the first.
 */
export function useListKeys({
  ids,
  open,
  marksFirst,
  onOpen,
  onChoose,
  onEscape,
}: {
  ids: readonly string[];
  open: boolean;
  /** Whether the first option is marked before the arrows are used. */
  marksFirst: boolean;
  /** An arrow was pressed. */
  onOpen: () => void;
  onChoose: (id: string) => void;
  /** Null where Escape belongs to somebody else. */
  onEscape: (() => void) | null;
}): ListKeys {
  const [chosenMark, setMark] = useState<string | null>(null);
  const mark = chosenMark !== null && ids.includes(chosenMark) ? chosenMark : null;
  const activeId = mark ?? (marksFirst ? (ids[0] ?? null) : null);
  const forget = () => setMark(null);

  const step = (by: 1 | -1) => {
    onOpen();
    if (!open || ids.length === 0) return;
    const index = activeId === null ? -1 : ids.indexOf(activeId);
    const next = index === -1 && by === -1 ? ids.length - 1 : (index + by + ids.length) % ids.length;
    setMark(ids[next] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const by = STEPS[event.key];
    const chosen = activeId ?? ids[0];
    if (by !== undefined) {
      event.preventDefault();
      step(by);
    } else if (event.key === 'Enter' && open && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen);
    } else if (event.key === 'Escape' && onEscape !== null) {
      event.preventDefault();
      event.stopPropagation();
      forget();
      onEscape();
    }
  };
  return { activeId, forget, onKeyDown };
}
