import { useMemo } from 'react';
import { type SummedTour, sumTour } from '../../domain/tour/filter-tours.ts';
import { useToursAnswers } from '../../state/providers.tsx';

const NONE: readonly SummedTour[] = [];

/** The tours that were read, with their sums. */
export function useSummedTours(): readonly SummedTour[] {
  const reading = useToursAnswers((answers) => answers.reading);
  return useMemo(
    () => (reading === null || reading === 'failed' ? NONE : reading.tours.map(sumTour)),
    [reading],
  );
}
