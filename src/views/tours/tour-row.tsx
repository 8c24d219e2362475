import { climbText, duration, rangeText } from './tour-texts.ts';
import { TourThumb } from './tour-thumb.tsx';
import styles from './tour-row.module.css';
import { type ListedTour, wholeMinutes } from '../../domain/tour/filter-tours.ts';
import { hasRide } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { tourHref } from '../../state/hrefs.ts';
import { useAppStore, useAppStoreApi } from '../../state/providers.tsx';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import { useShowing } from '../../ui/use-showing.ts';

/** A walk of the list: what it gives, and what it costs. */
export function TourRow({ listed: { known, metersAway } }: { listed: ListedTour }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const store = useAppStoreApi();
  const { tour, totals } = known;
  const hovered = useAppStore((state) => state.hoveredTourId === tour.id);
  const showing = useShowing((hovering) => {
    const { hoveredTourId, hoverTour } = store.getState();
    if (hovering) hoverTour(tour.id);
    else if (hoveredTourId === tour.id) hoverTour(null);
  });
  return (
    <a
      className={styles.row}
      href={tourHref(tour.id)}
      data-row={tour.id}
      data-hovered={hovered ? '' : undefined}
      onClick={onPlainClick(() => {
        const { openTour, chooseTourWay, tourFilter } = store.getState();
        openTour(tour.id);
        if (tourFilter.stepFree) chooseTourWay('step-free');
      })}
      {...showing}
    >
      <TourThumb known={known} />
      <span>
        <span className={styles.name}>{pick(tour.name)}</span>
        {tour.promise !== null && <span className={styles.promise}>{pick(tour.promise.text)}</span>}
        <span className={styles.facts}>
          {t(hasRide(known) ? 'tours.rowRide' : 'tours.row', {
            distance: format.distance(totals.meters),
            time: rangeText(texts, totals.minutes),
          })}
        </span>
        <span className={styles.facts}>
          {t('tours.rowWhole', { time: duration(texts, wholeMinutes(totals)) })}
        </span>
        <span className={styles.facts}>
          {t('tours.rowMore', {
            stops: t('tours.stops', { count: tour.stops.length }),
            climb: climbText(texts, totals, known),
            access: t(`tours.access.${totals.access}`),
          })}
        </span>
        {metersAway !== null && (
          <span className={styles.facts}>{t('tours.away', { distance: format.distance(metersAway) })}</span>
        )}
        {tour.bestTime !== null && <span className={styles.facts}>{pick(tour.bestTime.text)}</span>}
      </span>
    </a>
  );
}
