import { boxOf, isInBounds } from '../../domain/geo/bounds.ts';
import { tourByWay } from '../../domain/tour/step-free-tour.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import type { MapController } from '../../map/map-contract.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { ToursAnswers, ToursAnswersStore } from '../../state/tours-answers.ts';
import { toursOf } from './to-map-tours.ts';

type Framed = Readonly<{
  controller: Pick<MapController, 'revealAll' | 'bounds' | 'showDistrict'>;
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
export function withRoomForNames(points: readonly LngLat[]): readonly LngLat[] {
  const [west, south, east, north] = boxOf(points);
  const room = (east - west) * NAME_SHARE;
  return [lngLat(west - room, south), lngLat(east + room, north)];
}

/** The open tour, or the reader's own walk; undefined where none is open, or it is not read. */
function openTour({ store, tours }: Omit<Framed, 'controller'>): KnownTour | undefined {
  const { view, tourId, walk } = store.getState();
  const { reading, composed } = tours.getState();
  if (view !== 'tours') return undefined;
  return walk === null ? toursOf(reading).find(({ tour }) => tour.id === tourId) : (composed ?? undefined);
}

/** Shows all of the open tour, or of the reader's own walk; nothing where none is open, or it is not read. */
export function frameTour(framed: Framed): void {
  const known = openTour(framed);
  if (known === undefined) return;
  const { tourWay } = framed.store.getState();
  framed.controller.revealAll(withRoomForNames(pointsOf(tourByWay(known, tourWay).known)));
}

/** The guide moved the map close to the walker, and told no link: its page, or the list, shows all again. */
function showAllAgain(framed: Framed): void {
  if (framed.store.getState().view !== 'tours') return;
  if (openTour(framed) === undefined) framed.controller.showDistrict();
  else frameTour(framed);
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
 * Shows the tour of a link once it is read, where the link names no camera, the reader's own walk when it goes on where
 * nothing is seen of it, and all of a tour when its guide is closed. @returns what ends it
 */
export const followTours = (framed: Framed): (() => void) =>
  framed.tours.subscribe((now, before) => {
    if (before.guide !== null && now.guide === null) showAllAgain(framed);
    if (now.reading === before.reading && now.composed === before.composed) return;
    if (framed.store.getState().camera === null || hasUnseenStop(framed, now, before)) frameTour(framed);
  });
