import { useMemo } from 'react';
import { tourTotals } from '../../domain/tour/known-tour.ts';
import type { SummedTour } from '../../domain/tour/filter-tours.ts';
import { useToursAnswers } from '../../state/providers.tsx';

const NONE: readonly SummedTour[] = [];

/** The tours that were read, with their sums. */
export function useSummedTours(): readonly SummedTour[] {
  const reading = useToursAnswers((answers) => answers.reading);
  return useMemo(
    () =>
      reading === null || reading === 'failed'
        ? NONE
        : reading.tours.map((known) => ({ ...known, totals: tourTotals(known) })),
    [reading],
  );
}
