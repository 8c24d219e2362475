import { boxOf, isInBounds } from '../../domain/geo/bounds.ts';
import { tourByWay } from '../../domain/tour/step-free-tour.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import type { MapController } from '../../map/map-contract.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswers, ToursAnswersStore } from '../../state/tours-answers.ts';
import { toursOf } from './to-map-tours.ts';

type Framed = Readonly<{
  controller: Pick<MapController, 'revealAll' | 'bounds'>;
  store: AppStore;
  tours: ToursAnswersStore;
}>;

/** On each side, by the width of the tour. */
const NAME_SHARE = 0.14;

const pointsOf = ({ legs: { legs, start, stops, end } }: KnownTour): readonly LngLat[] => [
  ...[start, ...stops, end].filter((place) => place !== null).map(({ point }) => point),
  ...legs.flatMap(({ parts }) => parts.flatMap(({ line }) => line)),
];

/** Names stand to the left and right of stops. */
function withRoomForNames(points: readonly LngLat[]): readonly LngLat[] {
  const [west, south, east, north] = boxOf(points);
  const room = (east - west) * NAME_SHARE;
  return [lngLat(west - room, south), lngLat(east + room, north)];
}

/** Shows all of the open tour, or of the reader's own walk; nothing where none is open, or it is not read. */
export function frameTour({ controller, store, tours }: Framed): void {
  const { view, tourId, walk, tourWay } = store.getState();
  if (view !== 'tours') return;
  const { reading, composed } = tours.getState();
  const known =
    walk === null ? toursOf(reading).find(({ tour }) => tour.id === tourId) : (composed ?? undefined);
  if (known !== undefined) controller.revealAll(withRoomForNames(pointsOf(tourByWay(known, tourWay).known)));
}

const stopsOf = ({ composed }: ToursAnswers): readonly LngLat[] =>
  composed?.legs.stops.map(({ point }) => point) ?? [];

/** A stop was added to the reader's own walk that is out of sight. */
function hasUnseenStop({ controller }: Framed, now: ToursAnswers, before: ToursAnswers): boolean {
  if (stopsOf(now).length <= stopsOf(before).length) return false;
  const [southWest, northEast] = controller.bounds();
  return stopsOf(now).some((point) => !isInBounds(point, { southWest, northEast }));
}

/**
 * Shows the tour of a link once it is read, where the link names no camera, and the reader's own walk when it goes on
 * where nothing is seen of it. @returns what ends it
 */
export const followTours = (framed: Framed): (() => void) =>
  framed.tours.subscribe((now, before) => {
    if (now.reading === before.reading && now.composed === before.composed) return;
    if (framed.store.getState().camera === null || hasUnseenStop(framed, now, before)) frameTour(framed);
  });
