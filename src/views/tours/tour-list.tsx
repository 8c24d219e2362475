import { useMemo } from 'react';
import { TourFilters } from './tour-filters.tsx';
import { TourRow } from './tour-row.tsx';
import styles from './tour-list.module.css';
import { filterTours, nearestFirst, type SummedTour } from '../../domain/tour/filter-tours.ts';
import { roundSteps } from '../../domain/tour/step-free-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { ANY_TOUR } from '../../schema/tour-choices.ts';
import { useAppStore, useToursAnswers } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

/** The sums of the way round the steps, which are said to be there. */
function withoutSteps(usual: SummedTour): SummedTour {
  const free = roundSteps(usual);
  return { ...free, totals: { ...free.totals, access: usual.totals.access } };
}

/** All tours, or those that pass the filter. */
export function TourList({ tours }: { tours: readonly SummedTour[] }) {
  const { t } = useTexts();
  const filter = useAppStore((state) => state.tourFilter);
  const filterBy = useAppStore((state) => state.filterTours);
  const position = useToursAnswers((answers) => answers.position);
  // Who wants no steps walks round them: that is what has to fit, and what the row tells.
  const walked = useMemo(() => (filter.stepFree ? tours.map(withoutSteps) : tours), [tours, filter.stepFree]);
  if (tours.length === 0) return null;
  const shown = nearestFirst(filterTours(walked, filter), position);
  return (
    <>
      <p className={styles.scope}>{t('tours.scope', { count: tours.length })}</p>
      <TourFilters tours={walked} />
      <p role="status" className={styles.count}>
        {t('tours.shown', { count: shown.length, total: tours.length })}
      </p>
      {shown.length === 0 ? (
        <p className={styles.empty}>
          {t('tours.none')}{' '}
          <Button
            kind="text"
            onClick={() => {
              filterBy(ANY_TOUR);
            }}
          >
            {t('tours.showAll')}
          </Button>
        </p>
      ) : (
        <ul>
          {shown.map((listed) => (
            <li key={listed.known.tour.id}>
              <TourRow listed={listed} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>{t('tours.foot')}</p>
    </>
  );
}
