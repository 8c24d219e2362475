import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { goTo, sectionHeadingId } from './anchors.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { sectionAt } from './section-at.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Section, SectionId } from '../../schema/section.ts';
import { useAppStore, useAppStoreApi } from '../../state/app-store-context.tsx';

/** The section under the reader's eyes; null in the table that follows them all. */
function readNow(scroller: HTMLElement, sections: readonly Section[], tableId: string): SectionId | null {
  const { top, height } = scroller.getBoundingClientRect();
  const edgeOf = (elementId: string): number | null => {
    const element = document.getElementById(elementId);
    return element === null ? null : element.getBoundingClientRect().top - top;
  };
  const edges = [
    ...sections.map(({ id }) => ({ part: id, top: edgeOf(sectionHeadingId(id)) })),
    { part: null, top: edgeOf(tableId) },
  ].flatMap(({ part, top: edge }) => (edge === null ? [] : [{ part, top: edge }]));
  return sectionAt<SectionId | null>(edges, height) ?? null;
}

/**
 * Keeps scroll position and store together: scrolling tells the store which section is read; a section that came
 * from elsewhere (a link, going back) or was set anew (another language) is scrolled to.
 */
export function useSectionScroll(
  scroller: RefObject<HTMLElement | null>,
  { sections, tableId, locale }: { sections: readonly Section[]; tableId: string; locale: Locale },
): void {
  const store = useAppStoreApi();
  const sectionId = useAppStore((state) => state.sectionId);
  /** What the scrolling itself has told, so that it is not scrolled to. */
  const told = useRef<SectionId | null>(null);

  const tell = useEffectEvent(() => {
    if (scroller.current === null) return;
    told.current = readNow(scroller.current, sections, tableId);
    const { sectionId: known, readSection } = store.getState();
    if (known !== told.current) readSection(told.current);
  });

  useLayoutEffect(() => {
    if (sectionId === told.current) return;
    told.current = sectionId;
    if (sectionId === null) scroller.current?.scrollTo({ top: 0 });
    else document.getElementById(sectionHeadingId(sectionId))?.scrollIntoView({ block: 'start' });
  }, [sectionId, scroller]);

  useLayoutEffect(() => {
    const read = store.getState().sectionId;
    if (read !== null) document.getElementById(sectionHeadingId(read))?.scrollIntoView({ block: 'start' });
  }, [locale, store]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const { ask, cancel } = oncePerFrame(tell);
    element.addEventListener('scroll', ask, { passive: true });
    ask();
    return () => {
      element.removeEventListener('scroll', ask);
      cancel();
    };
  }, [scroller]);
}

/** Opens a section: the map at once, the text with the focus on its heading. */
export function useOpenSection(): (id: SectionId) => void {
  const readSection = useAppStore((state) => state.readSection);
  return (id) => {
    readSection(id);
    goTo(sectionHeadingId(id));
  };
}
