import { type MapMarks, TOUR_MARKS, type TourMark } from '../../domain/print/map-marks.ts';
import type { MapTourLeg, MapTours, MapValues } from '../../map/map-contract.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';

/** The pins and lines among the values, for a legend, and to be drawn over a bare ground. */
export function marksOf({
  reach,
  foundPlace,
  tours,
}: Pick<MapValues, 'reach' | 'foundPlace' | 'tours'>): MapMarks {
  const minutesAround = (key: OriginKey): readonly number[] =>
    (reach?.areas ?? [])
      .filter(({ origin }) => origin === key)
      .map(({ shape }) => shape.minutes)
      .toSorted((a, b) => a - b);
  return {
    starts: (reach?.origins ?? []).map(({ key, point, sign }) => ({
      key,
      point,
      sign,
      minutes: minutesAround(key),
    })),
    found: foundPlace,
    hasRoute: reach !== null && reach.route !== null,
    tours: tours === null ? [] : tourMarks(tours),
  };
}

const LEG_MARKS: Readonly<Record<MapTourLeg['weight'], TourMark>> = {
  quiet: 'quiet',
  lit: 'walk',
  walked: 'walk',
  ahead: 'ahead',
};

/** In the order of the legend. */
function tourMarks({ legs, stops }: MapTours): readonly TourMark[] {
  const marks = new Set<TourMark>();
  for (const { by, weight } of legs) marks.add(by === 'ride' ? 'ride' : LEG_MARKS[weight]);
  for (const { number } of stops) marks.add(number === null ? 'end' : 'stop');
  return TOUR_MARKS.filter((mark) => marks.has(mark));
}
