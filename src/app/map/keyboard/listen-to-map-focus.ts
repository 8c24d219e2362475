import { isMapFocus } from '../../actions/find-shortcut.ts';
import { isComposing } from '../../../ui/is-composing.ts';

/** What happens to the focus of the map itself, not of the buttons and pins over it. */
type Heard = Readonly<{
  /** The keyboard brought the focus. */
  arrived: () => void;
  /** The focus, or the keyboard, went elsewhere. */
  left: () => void;
  keyPressed: (event: KeyboardEvent) => void;
}>;

const isKeyboardOn = (target: EventTarget | null): boolean =>
  isMapFocus(target) && target instanceof Element && target.matches(':focus-visible');

/** Tells of a focus that is there already, too. @returns what stops it */
export function listenToMapFocus(pane: HTMLElement, { arrived, left, keyPressed }: Heard): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  pane.addEventListener(
    'focusin',
    ({ target }) => {
      if (isKeyboardOn(target)) arrived();
    },
    { signal },
  );
  const { activeElement } = document;
  if (pane.contains(activeElement) && isKeyboardOn(activeElement)) arrived();
  for (const type of ['focusout', 'pointerdown'] as const) {
    pane.addEventListener(
      type,
      ({ target }) => {
        if (isMapFocus(target)) left();
      },
      { signal },
    );
  }
  pane.addEventListener(
    'keydown',
    (event) => {
      if (isMapFocus(event.target) && !isComposing(event)) keyPressed(event);
    },
    { signal },
  );
  return () => {
    listeners.abort();
  };
}
