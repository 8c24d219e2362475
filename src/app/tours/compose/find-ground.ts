import type { Atlas } from '../../../data/atlas.ts';
import type { WalkGround } from '../../../domain/compose/resolve-place.ts';
import { checkSumOf, placeKey, placeOfTour } from '../../../domain/compose/walk-places.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { TourStop } from '../../../schema/tour.ts';
import type { ToursAnswers } from '../../../state/tours-answers.ts';

type AtlasGround = Pick<WalkGround, 'siteOf' | 'stationOf' | 'unread'>;

/** What the atlas knows of places. */
export const atlasGround = ({ sites, stations, unread, notices }: Atlas): AtlasGround => ({
  siteOf: new Map(sites.map((site) => [checkSumOf(site.id), site])),
  stationOf: new Map(stations.map((station) => [checkSumOf(station.id), station])),
  unread: {
    // An entry that was left out may be the one.
    sites: unread.categories.length > 0 || notices.some(({ leftOut }) => leftOut.length > 0),
    stations: unread.stations,
  },
});

/** The stops of authored tours, by the key of their place; of several the first. */
export function toldStops(reading: ToursAnswers['reading']): ReadonlyMap<string, TourStop> {
  const tours = reading === null || reading === 'failed' ? [] : reading.tours;
  const stops = tours.flatMap(({ tour }) => tour.stops);
  return new Map(stops.toReversed().map((stop) => [placeKey(placeOfTour(stop.place)), stop]));
}

/** The places of the gazetteer that a walk names. */
export const gazetteerIds = ({ stops, start, end }: ComposedTour): readonly string[] =>
  [...stops.map(({ place }) => place), start, end].flatMap((place) =>
    typeof place !== 'string' && place.kind === 'gazetteer' ? [place.id] : [],
  );
