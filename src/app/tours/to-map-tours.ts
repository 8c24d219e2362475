import type { Atlas } from '../../data/atlas.ts';
import { filterTours, sumTour } from '../../domain/tour/filter-tours.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { stepFreeTour } from '../../domain/tour/step-free-tour.ts';
import { remember } from '../../domain/remember.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapTourLeg, MapTours, MapTourStop } from '../../map/map-contract.ts';
import type { Category } from '../../schema/category.ts';
import type { TourStop } from '../../schema/tour.ts';
import type { ResolvedStop } from '../../schema/tour-legs.ts';
import type { TourFilter, TourId, TourWay } from '../../schema/tour-choices.ts';
import type { AppState } from '../../state/app-state.ts';
import type { GuideOnMap, ToursAnswers } from '../../state/tours-answers.ts';

type Reading = ToursAnswers['reading'];

/** The tours that were read. */
export const toursOf = (reading: Reading): readonly KnownTour[] =>
  reading === null || reading === 'failed' ? [] : reading.tours;

const listedOf = (reading: Reading, filter: TourFilter): readonly KnownTour[] =>
  filterTours(toursOf(reading).map(sumTour), filter);

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
  const endAt = (place: ResolvedStop): MapTourStop => ({
    point: place.point,
    number: null,
    label: pick(place.name),
    category: null,
    isRead: false,
  });
  const isRound = start?.point[0] === end?.point[0] && start?.point[1] === end?.point[1];
  return [
    ...(start === null ? [] : [endAt(start)]),
    ...(end === null || isRound ? [] : [endAt(end)]),
    ...stops.map(({ point, name }, index) => {
      const place = tour.stops[index]?.place;
      const category = place === undefined ? null : categoryOf(place);
      return { point, number: index + 1, label: pick(name), category, isRead: index === read };
    }),
  ];
}

/** The tours that pass the filter as quiet lines, the one pointed at lit. */
const toList = (listed: readonly KnownTour[], hoveredId: TourId | null): MapTours => ({
  stops: [],
  legs: listed
    // The lit one last, so that it lies above the others.
    .toSorted((a, b) => Number(a.tour.id === hoveredId) - Number(b.tour.id === hoveredId))
    .flatMap((tour) => legsOf(tour, () => (tour.tour.id === hoveredId ? 'lit' : 'quiet')))
    // Long rides would hide the walks.
    .filter(({ by, weight }) => by === 'walk' || weight === 'lit'),
});

/** One tour: solid up to the stop that is read, dots from there on. */
function toPage(
  usual: KnownTour | null,
  read: number,
  way: TourWay,
  texts: Texts,
  categoryOf: CategoryOf,
): MapTours | null {
  if (usual === null) return null;
  const tour = way === 'usual' ? usual : stepFreeTour(usual);
  return {
    stops: stopsOf(tour, read, texts, categoryOf),
    legs: legsOf(tour, (index) => (index <= read ? 'walked' : 'ahead')),
  };
}

/** A walk under way: its legs as they are walked; the stop is marked that the guide tells of. */
function toWalk(
  tour: KnownTour | null,
  legs: GuideOnMap['legs'],
  place: number,
  texts: Texts,
  categoryOf: CategoryOf,
): MapTours | null {
  if (tour === null) return null;
  return {
    stops: stopsOf(tour, place - 1, texts, categoryOf),
    legs: legs.map((leg) => ({ ...leg, tourId: tour.tour.id })),
  };
}

/** The tours on the map, while their view is open. */
export function createMapTours({
  initiativeById,
}: Pick<Atlas, 'initiativeById'>): (state: AppState, answers: ToursAnswers, texts: Texts) => MapTours | null {
  const categoryOf: CategoryOf = (place) =>
    place.kind === 'initiative' ? (initiativeById.get(place.id)?.category ?? null) : null;
  const listed = remember(listedOf);
  const list = remember(toList);
  const page = remember(toPage);
  const underWay = remember(toWalk);
  return (
    { view, tourId, walk, tourStop, tourWay, tourFilter, hoveredTourId },
    { reading, composed, guide },
    texts,
  ) => {
    if (view !== 'tours') return null;
    if (walk === null && tourId === null) return list(listed(reading, tourFilter), hoveredTourId);
    const authored = toursOf(reading).find(({ tour }) => tour.id === tourId) ?? null;
    const open = walk === null ? authored : composed;
    if (guide !== null) return underWay(open, guide.legs, guide.place, texts, categoryOf);
    return page(open, tourStop, tourWay, texts, categoryOf);
  };
}
