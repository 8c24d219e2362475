import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { goTo, sectionHeadingId } from './anchors.ts';
import { oncePerFrame } from '../../ui/once-per-frame.ts';
import { sectionAt } from './section-at.ts';
import type { Locale } from '../../schema/locale.ts';
import type { ReadPosition } from '../../schema/report.ts';
import type { Section, SectionId } from '../../schema/section.ts';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';

type ReadPart = Readonly<{
  /** Null for the table of all numbers, which follows the sections. */
  sectionId: SectionId | null;
  position: ReadPosition;
}>;

/** The part under the reader's eyes, and how far into it the visible text begins; null while nothing is shown. */
function readNow(scroller: HTMLElement, sections: readonly Section[], tableId: string): ReadPart | null {
  const { top, height } = scroller.getBoundingClientRect();
  const parts = [
    ...sections.map(({ id }) => ({ sectionId: id, partId: sectionHeadingId(id) })),
    { sectionId: null, partId: tableId },
  ];
  const edges = parts.flatMap((part) => {
    const element = document.getElementById(part.partId);
    return element === null ? [] : [{ part, top: element.getBoundingClientRect().top - top }];
  });
  const read = sectionAt(edges, height);
  const edge = edges.find(({ part }) => part === read);
  if (read === undefined || edge === undefined) return null;
  return { sectionId: read.sectionId, position: { partId: read.partId, offsetPixels: -edge.top } };
}

/** Scrolls to where the report was left. @returns false when that is not in the part that the link names */
function returnTo(
  scroller: HTMLElement | null,
  position: ReadPosition | null,
  {
    sectionId,
    sections,
    tableId,
  }: Readonly<{ sectionId: SectionId | null; sections: readonly Section[]; tableId: string }>,
): boolean {
  const element = position === null ? null : document.getElementById(position.partId);
  if (scroller === null || position === null || element === null) return false;
  // A link names neither the opening nor the table.
  const [opening] = sections;
  const named = [sectionId ?? opening?.id]
    .filter((id) => id !== undefined)
    .map(sectionHeadingId)
    .concat(sectionId === null ? [tableId] : []);
  if (!named.includes(position.partId)) return false;
  const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: top + position.offsetPixels, behavior: 'instant' });
  return true;
}

/** Tells the store where the reader was when the page or the report is left. */
function useLeaving(read: RefObject<ReadPosition | null>): void {
  const store = useAppStoreApi();
  useEffect(() => {
    const leave = () => {
      if (read.current !== null) store.getState().leaveReportAt(read.current);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [store, read]);
}

/**
 * Keeps scroll position and store together: scrolling tells the store which section is read; a section that came
 * from elsewhere (a link, going back) or was set anew (another language) is scrolled to, where it was left if it was.
 */
export function useSectionScroll(
  scroller: RefObject<HTMLElement | null>,
  { sections, tableId, locale }: { sections: readonly Section[]; tableId: string; locale: Locale },
): void {
  const store = useAppStoreApi();
  const sectionId = useAppStore((state) => state.sectionId);
  /** What the scrolling itself has told, so that it is not scrolled to. */
  const told = useRef<SectionId | null>(null);

  const read = useRef<ReadPosition | null>(null);
  useLeaving(read);

  const tell = useEffectEvent(() => {
    const now = scroller.current === null ? null : readNow(scroller.current, sections, tableId);
    if (now === null) return;
    told.current = now.sectionId;
    read.current = now.position;
    const { sectionId: known, readSection } = store.getState();
    if (known !== now.sectionId) readSection(now.sectionId);
  });

  useLayoutEffect(() => {
    if (sectionId === told.current) return;
    told.current = sectionId;
    if (sectionId === null) scroller.current?.scrollTo({ top: 0 });
    else document.getElementById(sectionHeadingId(sectionId))?.scrollIntoView({ block: 'start' });
  }, [sectionId, scroller]);

  useLayoutEffect(() => {
    const { sectionId: known, readPosition } = store.getState();
    const position = read.current ?? readPosition;
    if (returnTo(scroller.current, position, { sectionId: known, sections, tableId })) return;
    if (known !== null) document.getElementById(sectionHeadingId(known))?.scrollIntoView({ block: 'start' });
  }, [locale, store, scroller, sections, tableId]);

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
