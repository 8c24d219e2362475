import { type ComponentType, useEffect, useRef, useState } from 'react';
import { COMPOSE_ENTRY_ID, ComposeEntry } from './compose-entry.tsx';
import { TourList } from './tour-list.tsx';
import { TourPage } from './tour-page.tsx';
import styles from './tours-view.module.css';
import { useSummedTours } from './use-tours.ts';
import type { SummedTour } from '../../domain/tour/filter-tours.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { TourId } from '../../schema/tour-choices.ts';
import { correctChoices } from '../../state/bind-history.ts';
import { useAppStore, useAppStoreApi, useToursAnswers } from '../../state/providers.tsx';
import type { ToursReading } from '../../state/tours-answers.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { usePageTop } from '../../ui/use-page-top.ts';

type Parts = Readonly<{
  /** Leads the reader along a tour. */
  Guide: ComponentType<Readonly<{ known: KnownTour }>>;
  /** Puts together a walk of the reader's own. */
  Composer: ComponentType<Pick<Parts, 'Guide'>>;
  /** Those that the device keeps. */
  KeptWalks: ComponentType;
}>;

/** Carries the focus back to what opened the page that was closed, as a selector; null while none is open. */
function useFocusBack(opener: string | null): void {
  const shown = useRef(opener);
  useEffect(() => {
    const closed = shown.current;
    shown.current = opener;
    if (opener !== null || closed === null) return;
    document.querySelector<HTMLElement>(closed)?.focus();
  }, [opener]);
}

const rowOf = (tourId: TourId): string => `[data-row="${CSS.escape(tourId)}"]`;

/** What could not be read, and the way to try again. */
function Unread() {
  const { t, format } = useTexts();
  const reading = useToursAnswers((answers) => answers.reading);
  const retry = useToursAnswers((answers) => answers.retry);
  if (reading === null) return <p className={styles.waiting}>{t('tours.loading')}</p>;
  const again = [{ label: t('app.retry'), onPress: retry }];
  if (reading === 'failed') return <NoticeLine text={t('tours.unread')} actions={again} />;
  if (reading.leftOut.length === 0) return null;
  const names = format.list(reading.leftOut);
  return <NoticeLine text={t('tours.leftOut', { names })} actions={again} />;
}

/** Whether a link names a tour that there certainly is none of: what was not read may hold it. */
function isKnownMissing(tourId: TourId | null, reading: ToursReading | 'failed' | null): boolean {
  if (tourId === null || reading === null || reading === 'failed') return false;
  return !reading.leftOut.includes(tourId) && reading.tours.every(({ tour }) => tour.id !== tourId);
}

/** Takes a tour that there is none of out of the link, and says so until another page is opened. */
function useMissingTour(): boolean {
  const store = useAppStoreApi();
  const tourId = useAppStore((state) => state.tourId);
  const isComposing = useAppStore((state) => state.walk !== null);
  const reading = useToursAnswers((answers) => answers.reading);
  const isMissing = !isComposing && isKnownMissing(tourId, reading);
  const [wasMissing, setWasMissing] = useState(false);
  const isAnotherOpen = isComposing || (tourId !== null && !isMissing);
  if (isMissing && !wasMissing) setWasMissing(true);
  if (isAnotherOpen && wasMissing) setWasMissing(false);
  useEffect(() => {
    if (isMissing) correctChoices(store, { tourId: null, isWalking: false });
  }, [store, isMissing]);
  return wasMissing;
}

function Shown({
  parts: { Guide, Composer, KeptWalks },
  tours,
  open,
  isComposing,
}: Readonly<{
  parts: Parts;
  tours: readonly SummedTour[];
  open: SummedTour | undefined;
  isComposing: boolean;
}>) {
  const isWalking = useAppStore((state) => state.isWalking);
  if (isComposing) return <Composer Guide={Guide} />;
  const Part = isWalking ? Guide : TourPage;
  if (open !== undefined) return <Part key={open.tour.id} known={open} />;
  return (
    <>
      <ComposeEntry />
      <KeptWalks />
      <TourList tours={tours} />
    </>
  );
}

/** Walks to choose from, and the chosen one. */
export function ToursView(parts: Parts) {
  const { t } = useTexts();
  const tourId = useAppStore((state) => state.tourId);
  const isComposing = useAppStore((state) => state.walk !== null);
  const isWalking = useAppStore((state) => state.isWalking);
  const tours = useSummedTours();
  const isMissing = useMissingTour();
  useFocusBack(isComposing ? `#${COMPOSE_ENTRY_ID}` : tourId === null ? null : rowOf(tourId));
  const open = tours.find(({ tour }) => tour.id === tourId);
  const opened = isComposing ? 'own walk' : (open?.tour.id ?? null);
  const pageTop = usePageTop(opened === null ? null : `${opened} ${isWalking ? 'walked' : 'read'}`);
  return (
    <PanelScroller {...pageTop}>
      <PanelTitle className={open === undefined && !isComposing ? styles.title : styles.hiddenTitle}>
        {t('tours.title')}
      </PanelTitle>
      <div role="status">
        <Unread />
        {isMissing && <NoticeLine text={t('tours.linkMissing')} actions={[]} />}
      </div>
      <Shown {...{ parts, tours, open, isComposing }} />
    </PanelScroller>
  );
}
