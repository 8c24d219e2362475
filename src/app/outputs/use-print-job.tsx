import { useState } from 'react';
import { toursOf } from '../tours/to-map-tours.ts';
import { briefJob } from './brief-job.tsx';
import { cardJob, listJob } from './tours-jobs.tsx';
import type { PrintJob } from './print-job.ts';
import { useSight } from './use-sight.ts';
import { viewJob } from './view-job.tsx';
import { sitesOf } from '../../domain/place/sites.ts';
import { hasWay, type KnownTour } from '../../domain/tour/known-tour.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { usePassingInitiatives } from '../../state/use-listing.ts';

/** A walk of the reader's own, once there is a way to print. */
const withWay = (composed: KnownTour | null): KnownTour | undefined =>
  composed !== null && hasWay(composed) ? composed : undefined;

/** What the reader sees when the desk opens: an answer, a tour, the list of tours, or the map with its places. */
export function usePrintJob(): PrintJob {
  const sight = useSight();
  const sites = usePassingInitiatives().flatMap(sitesOf);
  const [job] = useState((): PrintJob => {
    const now = sight();
    const { view, tourId, walk } = now.state;
    const { shown, charts } = analyseAnswers.getState();
    if (view === 'analyse' && shown !== null) return briefJob(now, shown, charts);
    const { reading, composed } = now.answers.tours;
    const tours = view === 'tours' ? toursOf(reading) : [];
    const open = walk === null ? tours.find(({ tour }) => tour.id === tourId) : withWay(composed);
    if (open !== undefined) return cardJob(now, open);
    // Also while they are read, or where they cannot be.
    return tours.length === 0 ? viewJob(now, sites) : listJob(now, tours);
  });
  return job;
}
