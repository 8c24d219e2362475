const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Focusing one of these opens the keyboard of a phone. */
const TEXT_FIELD = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

/** Containers that take the focus themselves when nothing inside them can. */
const LANDMARK = 'main[tabindex], dialog[open], section[tabindex]';

/** Where an element was: behind `before` among the children of `parent`; `before` is null for the first child. */
type Spot = Readonly<{ parent: Element; before: Node | null }>;

const canHoldFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[inert], [hidden]') === null;

/** Of a group of radio buttons only the checked one is reached by Tab. */
function tabStopOf(element: HTMLElement): HTMLElement {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return element;
  const group = (element.form ?? document).querySelectorAll<HTMLInputElement>('input[type="radio"]');
  return [...group].find(({ name, checked }) => checked && name === element.name) ?? element;
}

const isBehind = (element: Element, before: Node | null): boolean =>
  before === null ||
  ((before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !before.contains(element));

/** The nearest element around `spot` that can take the focus: behind it first, then ahead of it, then further out. */
function successorOf({ parent, before }: Spot, isWanted: (element: Element) => boolean): HTMLElement | null {
  const candidates = [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 && canHoldFocus(element) && element.checkVisibility() && isWanted(element),
  );
  const found = candidates.find((element) => isBehind(element, before)) ?? candidates.at(-1);
  if (found !== undefined) return tabStopOf(found);
  if (parent instanceof HTMLElement && parent.matches(LANDMARK) && canHoldFocus(parent)) return parent;
  const outer = parent.parentElement;
  return outer === null ? null : successorOf({ parent: outer, before: parent }, isWanted);
}

/** Where `lost` was taken from: the last removal whose parent is still in the page. */
function removalSpot(lost: Element, records: readonly MutationRecord[]): Spot | null {
  for (const { target, previousSibling, removedNodes } of records.toReversed()) {
    const holdsIt = [...removedNodes].some((node) => node.contains(lost));
    if (!holdsIt || !target.isConnected || !(target instanceof Element)) continue;
    return { parent: target, before: previousSibling?.isConnected === true ? previousSibling : null };
  }
  return null;
}

/** Where `lost` is, when it is still there but disabled or inert. */
const presentSpot = ({ parentElement, previousSibling }: Element): Spot | null =>
  parentElement === null ? null : { parent: parentElement, before: previousSibling };

type LastInput = { byPointer: boolean; byTouch: boolean };

/** Notes, until `signal` is aborted, whether the reader last used a key, a mouse or a finger. */
function noteInput(document: Document, signal: AbortSignal): Readonly<LastInput> {
  const input: LastInput = { byPointer: false, byTouch: false };
  const note = ({ byPointer, byTouch }: LastInput) => {
    Object.assign(input, { byPointer, byTouch });
  };
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => note({ byPointer: true, byTouch: pointerType === 'touch' }),
    { signal, capture: true },
  );
  document.addEventListener('keydown', () => note({ byPointer: false, byTouch: false }), {
    signal,
    capture: true,
  });
  return input;
}

const isFocusLost = ({ activeElement, body }: Document): boolean =>
  activeElement === null || activeElement === body || !canHoldFocus(activeElement);

/**
 * Keeps the focus of `document` from falling back to the whole page. When the focused element is removed, disabled or
 * made inert, and nothing else takes the focus in the same step, it goes to the nearest element that can hold it.
 * After a tap that is never a text field, whose keyboard would cover the page.
 *
 * @returns what removes all listeners
 */
export function keepFocus(document: Document): () => void {
  let focused: Element | null = null;
  const listening = new AbortController();
  const { signal } = listening;
  const input = noteInput(document, signal);

  const observer = new MutationObserver((records) => {
    if (focused === null || canHoldFocus(focused)) return;
    const lost = focused;
    focused = null;
    if (!isFocusLost(document)) return;
    const spot = lost.isConnected ? presentSpot(lost) : removalSpot(lost, records);
    const isWanted = (element: Element) =>
      element !== lost && !(input.byTouch && element.matches(TEXT_FIELD));
    if (spot !== null) successorOf(spot, isWanted)?.focus({ preventScroll: input.byPointer });
  });
  const attributeFilter = ['disabled', 'inert', 'hidden'];
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter });

  const onFocusIn = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? target : null;
  };
  // Chromium sends this while it removes the element, and also when the reader presses beside everything.
  const onFocusOut = ({ target }: FocusEvent) => {
    queueMicrotask(() => {
      if (target !== focused || focused === null) return;
      if (canHoldFocus(focused) && isFocusLost(document)) focused = null;
    });
  };
  document.addEventListener('focusin', onFocusIn, { signal });
  document.addEventListener('focusout', onFocusOut, { signal });
  return () => {
    observer.disconnect();
    listening.abort();
  };
}
