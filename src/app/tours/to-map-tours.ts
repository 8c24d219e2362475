import type { Atlas } from '../../data/atlas.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { stepFreeTour } from '../../domain/tour/step-free-tour.ts';
import { remember } from '../../domain/remember.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapTourLeg, MapTours, MapTourStop } from '../../map/map-contract.ts';
import type { Category } from '../../schema/category.ts';
import type { TourStop } from '../../schema/tour.ts';
import type { TourId, TourWay } from '../../schema/tour-choices.ts';
import type { AppState } from '../../state/app-state.ts';
import type { GuideOnMap, ToursAnswers } from '../../state/tours-answers.ts';

type Reading = ToursAnswers['reading'];

/** The tours that were read. */
export const toursOf = (reading: Reading): readonly KnownTour[] =>
  reading === null || reading === 'failed' ? [] : reading.tours;

const legsOf = (
  { legs: { id, legs } }: KnownTour,
  weightOf: (index: number) => MapTourLeg['weight'],
): MapTourLeg[] =>
  legs.flatMap(({ parts }, index) =>
    parts.map(({ kind, line }) => ({ tourId: id, by: kind, weight: weightOf(index), line })),
  );

type CategoryOf = (place: TourStop['place']) => Category | null;

function stopsOf(
  { tour, legs: { start, stops, end } }: KnownTour,
  read: number,
  { pick }: Texts,
  categoryOf: CategoryOf,
): MapTourStop[] {
  const endAt = (place: typeof start): MapTourStop => ({
    point: place.point,
    number: null,
    label: pick(place.name),
    category: null,
    isRead: false,
  });
  const isRound = start.point[0] === end.point[0] && start.point[1] === end.point[1];
  return [
    endAt(start),
    ...(isRound ? [] : [endAt(end)]),
    ...stops.map(({ point, name }, index) => {
      const place = tour.stops[index]?.place;
      const category = place === undefined ? null : categoryOf(place);
      return { point, number: index + 1, label: pick(name), category, isRead: index === read };
    }),
  ];
}

/** All tours as quiet lines, the one pointed at lit. */
const toList = (reading: Reading, hoveredId: TourId | null): MapTours => ({
  stops: [],
  legs: toursOf(reading)
    // The lit one last, so that it lies above the others.
    .toSorted((a, b) => Number(a.tour.id === hoveredId) - Number(b.tour.id === hoveredId))
    .flatMap((tour) => legsOf(tour, () => (tour.tour.id === hoveredId ? 'lit' : 'quiet')))
    // Long rides would hide the walks.
    .filter(({ by, weight }) => by === 'walk' || weight === 'lit'),
});

/** One tour: solid up to the stop that is read, dots from there on. */
function toPage(
  reading: Reading,
  id: TourId,
  read: number,
  way: TourWay,
  texts: Texts,
  categoryOf: CategoryOf,
): MapTours | null {
  const usual = toursOf(reading).find((known) => known.tour.id === id);
  if (usual === undefined) return null;
  const tour = way === 'usual' ? usual : stepFreeTour(usual);
  return {
    stops: stopsOf(tour, read, texts, categoryOf),
    legs: legsOf(tour, (index) => (index <= read ? 'walked' : 'ahead')),
  };
}

/** A walk under way: its legs as they are walked, the next stop marked. */
function toWalk(
  reading: Reading,
  id: TourId,
  legs: GuideOnMap['legs'],
  nextPlace: number,
  texts: Texts,
  categoryOf: CategoryOf,
): MapTours | null {
  const tour = toursOf(reading).find((known) => known.tour.id === id);
  if (tour === undefined) return null;
  return {
    stops: stopsOf(tour, nextPlace - 1, texts, categoryOf),
    legs: legs.map((leg) => ({ ...leg, tourId: id })),
  };
}

/** The tours on the map, while their view is open. */
export function createMapTours({
  initiativeById,
}: Pick<Atlas, 'initiativeById'>): (state: AppState, answers: ToursAnswers, texts: Texts) => MapTours | null {
  const categoryOf: CategoryOf = (place) =>
    place.kind === 'initiative' ? (initiativeById.get(place.id)?.category ?? null) : null;
  const list = remember(toList);
  const page = remember(toPage);
  const walk = remember(toWalk);
  return ({ view, tourId, tourStop, tourWay, hoveredTourId }, { reading, guide }, texts) => {
    if (view !== 'tours') return null;
    if (tourId !== null && guide !== null)
      return walk(reading, tourId, guide.legs, guide.nextPlace, texts, categoryOf);
    return tourId === null
      ? list(reading, hoveredTourId)
      : page(reading, tourId, tourStop, tourWay, texts, categoryOf);
  };
}
