import type { MapController } from '../../map/map-contract.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';
import { toursOf } from './to-map-tours.ts';

type Framed = Readonly<{
  controller: Pick<MapController, 'revealAll'>;
  store: AppStore;
  tours: ToursAnswersStore;
}>;

/** Shows all of the open tour; nothing where none is open, or it is not read. */
export function frameTour({ controller, store, tours }: Framed): void {
  const { view, tourId } = store.getState();
  if (view !== 'tours' || tourId === null) return;
  const known = toursOf(tours.getState().reading).find(({ tour }) => tour.id === tourId);
  const points = (known?.legs.legs ?? []).flatMap(({ parts }) => parts.flatMap(({ line }) => line));
  if (points.length > 0) controller.revealAll(points);
}

/** Shows the tour of a link once it is read, where the link names no camera. @returns what ends it */
export const frameTourOfLink = (framed: Framed): (() => void) =>
  framed.tours.subscribe(() => {
    if (framed.store.getState().camera === null) frameTour(framed);
  });
