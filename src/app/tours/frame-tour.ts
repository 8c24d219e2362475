import { boxOf } from '../../domain/geo/bounds.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import type { MapController } from '../../map/map-contract.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswersStore } from '../../state/tours-answers.ts';
import { toursOf } from './to-map-tours.ts';

type Framed = Readonly<{
  controller: Pick<MapController, 'revealAll'>;
  store: AppStore;
  tours: ToursAnswersStore;
}>;

/** On each side, by the width of the tour. */
const NAME_SHARE = 0.14;

const pointsOf = ({ legs: { legs, start, stops, end } }: KnownTour): readonly LngLat[] => [
  ...[start, ...stops, end].map(({ point }) => point),
  ...legs.flatMap(({ parts }) => parts.flatMap(({ line }) => line)),
];

/** Names stand to the left and right of stops. */
function withRoomForNames(points: readonly LngLat[]): readonly LngLat[] {
  const [west, south, east, north] = boxOf(points);
  const room = (east - west) * NAME_SHARE;
  return [lngLat(west - room, south), lngLat(east + room, north)];
}

/** Shows all of the open tour; nothing where none is open, or it is not read. */
export function frameTour({ controller, store, tours }: Framed): void {
  const { view, tourId } = store.getState();
  if (view !== 'tours' || tourId === null) return;
  const known = toursOf(tours.getState().reading).find(({ tour }) => tour.id === tourId);
  if (known !== undefined) controller.revealAll(withRoomForNames(pointsOf(known)));
}

/** Shows the tour of a link once it is read, where the link names no camera. @returns what ends it */
export const frameTourOfLink = (framed: Framed): (() => void) =>
  framed.tours.subscribe(({ reading }, before) => {
    if (reading === before.reading) return;
    if (framed.store.getState().camera === null) frameTour(framed);
  });
