import { type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './info-note.module.css';

const EDGE = 8;

/** Puts the note under its button, or above where there is more room, within the window. */
function placeNote(note: HTMLElement, button: HTMLElement): void {
  const [at, { width, height }] = [button.getBoundingClientRect(), note.getBoundingClientRect()];
  const left = Math.min(Math.max(EDGE, at.left + at.width / 2 - width / 2), innerWidth - width - EDGE);
  const isBelow = at.bottom + height + EDGE <= innerHeight || at.top < innerHeight - at.bottom;
  const top = isBelow ? Math.min(at.bottom, innerHeight - height - EDGE) : at.top - height;
  note.style.left = `${left}px`;
  note.style.top = `${Math.max(EDGE, top)}px`;
}

/**
 * A small button that opens a note about the figure beside it. The browser closes it on Escape, on a press elsewhere and when
 * another opens, and gives the focus back; what scrolls away closes it too.
 */
export function InfoNote({
  label,
  title,
  parts,
}: {
  /** Of the button: what the note is about. */
  label: string;
  title: string;
  parts: readonly Readonly<{ term: string; text: string }>[];
}) {
  const id = useId();
  const titleId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Once its text is there, before it is painted.
  useLayoutEffect(() => {
    if (!isOpen || note.current === null || button.current === null) return undefined;
    placeNote(note.current, button.current);
    note.current.focus({ preventScroll: true });
    const close = ({ target }: Event): void => {
      if (target instanceof Node && note.current?.contains(target) !== true) note.current?.hidePopover();
    };
    window.addEventListener('scroll', close, { capture: true, passive: true });
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [isOpen]);
  const onToggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setIsOpen(newState === 'open');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d="M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 1 1 0-13.6ZM8 7v4.6M8 4.2v1.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
      <div
        ref={note}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        className={styles.note}
        onToggle={onToggle}
      >
        {isOpen && (
          <>
            <p id={titleId} className={styles.title}>
              {title}
            </p>
            <dl>
              {parts.map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </>
  );
}
