import { type ComponentType, useEffect, useRef } from 'react';
import { TourList } from './tour-list.tsx';
import { TourPage } from './tour-page.tsx';
import styles from './tours-view.module.css';
import { useSummedTours } from './use-tours.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { TourId } from '../../schema/tour-choices.ts';
import { useAppStore, useToursAnswers } from '../../state/providers.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';

/** Carries the focus back to the row whose tour was open. */
function useRowFocus(tourId: TourId | null): void {
  const shown = useRef(tourId);
  useEffect(() => {
    const closed = shown.current;
    shown.current = tourId;
    if (tourId !== null || closed === null) return;
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(closed)}"]`)?.focus();
  }, [tourId]);
}

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

/** Walks to choose from, and the chosen one. */
export function ToursView({ Guide }: { Guide: ComponentType<Readonly<{ known: KnownTour }>> }) {
  const { t } = useTexts();
  const tourId = useAppStore((state) => state.tourId);
  const isWalking = useAppStore((state) => state.isWalking);
  const tours = useSummedTours();
  useRowFocus(tourId);
  const open = tours.find(({ tour }) => tour.id === tourId);
  const Part = isWalking ? Guide : TourPage;
  return (
    <PanelScroller>
      <PanelTitle className={open === undefined ? styles.title : styles.hiddenTitle}>
        {t('tours.title')}
      </PanelTitle>
      <div role="status">
        <Unread />
      </div>
      {open === undefined ? <TourList tours={tours} /> : <Part key={open.tour.id} known={open} />}
    </PanelScroller>
  );
}
