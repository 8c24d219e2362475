import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { isComposing } from './is-composing.ts';

/**
 * Handlers for a press that begins and ends beside the dialog. A click does not tell: of a selection dragged out of a
 * field the browser clicks the dialog too, as it holds both the field and its own backdrop.
 */
function usePressBeside(onPress: () => void) {
  const isBeside = useRef(false);
  return {
    onPointerDown: ({ target, currentTarget }: PointerEvent) => {
      isBeside.current = target === currentTarget;
    },
    onPointerUp: ({ target, currentTarget }: PointerEvent) => {
      isBeside.current &&= target === currentTarget;
    },
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (isBeside.current && target === currentTarget) onPress();
    },
  };
}

/**
 * A sheet over the page for as long as it is mounted: it takes the focus, holds it, and gives it back, to the main
 * part where nothing had it. Escape, the cross and a press beside it close it.
 */
export function Dialog({
  title,
  closeLabel,
  describedBy,
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  /** Id of what is read out with the title when it opens. */
  describedBy?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const titleId = useId();
  const pressBeside = usePressBeside(onClose);
  useEffect(() => {
    opener.current ??= document.activeElement;
    if (dialog.current?.open === false) dialog.current.showModal();
    return () => {
      const isNothing = opener.current === null || opener.current === document.body;
      const back = isNothing ? document.querySelector('main') : opener.current;
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and the cross close it too
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      className={styles.dialog}
      // By the "back" of a phone.
      onClose={onClose}
      {...pressBeside}
      onKeyDown={(event) => {
        // What lies beneath has its own uses for keys.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // The browser would tell of its closing later: a key pressed meanwhile would be lost.
        event.preventDefault();
        if (!isComposing(event.nativeEvent)) onClose();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <IconButton label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
