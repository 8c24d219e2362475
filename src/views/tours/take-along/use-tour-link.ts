import type { TourId } from '../../../schema/tour-choices.ts';
import { tourHref } from '../../../state/hrefs.ts';
import { useAppStore, useAppStoreApi, useToursAnswers } from '../../../state/providers.tsx';
import { linkOf } from '../../../state/url.ts';

/** The lasting address of a tour; of one that is none of the authored ones, the whole link of what is shown. */
export function useTourLink(id: TourId): string {
  const store = useAppStoreApi();
  const isAuthored = useToursAnswers(
    ({ reading }) =>
      reading !== null && reading !== 'failed' && reading.tours.some(({ tour }) => tour.id === id),
  );
  const way = useAppStore((state) => state.tourWay);
  const here = window.location.href;
  return isAuthored ? new URL(tourHref(id, way), here).href : linkOf(store.getState(), here);
}
