import { type RefObject, useLayoutEffect, useRef } from 'react';

type PageTop = Readonly<{ ref: RefObject<HTMLDivElement | null>; onScroll: () => void }>;

/**
 * For what scrolls and shows one page after another: each begins at its top, and the first is found as it was left.
 * @param page Which one; null for the first
 */
export function usePageTop(page: string | null): PageTop {
  const ref = useRef<HTMLDivElement>(null);
  const firstTop = useRef(0);
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    ref.current?.scrollTo({ top: page === null ? firstTop.current : 0, behavior: 'instant' });
  }, [page]);
  return {
    ref,
    onScroll: () => {
      if (page === null) firstTop.current = ref.current?.scrollTop ?? 0;
    },
  };
}
