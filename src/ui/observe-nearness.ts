/** How far outside the visible part is still near, so that scrolling and tabbing never meet a gap. */
const MARGIN = '800px 0px';

type Listener = (isNear: boolean) => void;
type Watch = Readonly<{ observer: IntersectionObserver; listeners: Map<Element, Listener> }>;

/** One for each scroller: an observer of its own for each of hundreds of chunks would cost more than the rows. */
const watches = new WeakMap<Node, Watch>();

function watchFor(root: Element | null): Watch {
  const known = watches.get(root ?? document);
  if (known !== undefined) return known;
  const listeners = new Map<Element, Listener>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { root, rootMargin: MARGIN },
  );
  const watch = { observer, listeners };
  watches.set(root ?? document, watch);
  return watch;
}

/**
 * Tells whether `element` is near the visible part of its scroller (the window without one), first soon after the
 * call and then whenever that changes. @returns What ends it.
 */
export function observeNearness(element: Element, listener: Listener): () => void {
  const { observer, listeners } = watchFor(element.closest('[data-scroller]'));
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    listeners.delete(element);
  };
}
