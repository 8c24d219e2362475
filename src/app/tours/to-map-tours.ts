import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { remember } from '../../domain/remember.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapTourLeg, MapTours, MapTourStop } from '../../map/map-contract.ts';
import type { TourId } from '../../schema/tour-choices.ts';
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

function stopsOf({ legs: { start, stops, end } }: KnownTour, read: number, { pick }: Texts): MapTourStop[] {
  const endAt = (place: typeof start): MapTourStop => ({
    point: place.point,
    number: null,
    label: pick(place.name),
    isRead: false,
  });
  const isRound = start.point[0] === end.point[0] && start.point[1] === end.point[1];
  return [
    endAt(start),
    ...(isRound ? [] : [endAt(end)]),
    ...stops.map(({ point, name }, index) => ({
      point,
      number: index + 1,
      label: pick(name),
      isRead: index === read,
    })),
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
function toPage(reading: Reading, id: TourId, read: number, texts: Texts): MapTours | null {
  const tour = toursOf(reading).find((known) => known.tour.id === id);
  if (tour === undefined) return null;
  return {
    stops: stopsOf(tour, read, texts),
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
): MapTours | null {
  const tour = toursOf(reading).find((known) => known.tour.id === id);
  if (tour === undefined) return null;
  return {
    stops: stopsOf(tour, nextPlace - 1, texts),
    legs: legs.map((leg) => ({ ...leg, tourId: id })),
  };
}

/** The tours on the map, while their view is open. */
export function createMapTours(): (state: AppState, answers: ToursAnswers, texts: Texts) => MapTours | null {
  const list = remember(toList);
  const page = remember(toPage);
  const walk = remember(toWalk);
  return ({ view, tourId, tourStop, hoveredTourId }, { reading, guide }, texts) => {
    if (view !== 'tours') return null;
    if (tourId !== null && guide !== null) return walk(reading, tourId, guide.legs, guide.nextPlace, texts);
    return tourId === null ? list(reading, hoveredTourId) : page(reading, tourId, tourStop, texts);
  };
}
