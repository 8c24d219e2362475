import { type PlaceColumns, toColumns } from '../study/place-columns.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';

/** Where one leaves the street for the metro: the exits of the stations that are open, or the middle of one without. */
export const metroGoals = (stations: readonly MetroStationFeature[]): PlaceColumns =>
  toColumns(
    stations
      .filter(({ properties }) => properties.status === 'operating')
      .flatMap(({ geometry, properties: { exits, accuracyMeters } }) =>
        exits.length === 0
          ? [{ point: geometry.coordinates, accuracyMeters }]
          : // Good to a house or two: less than a minute, as the pipeline takes them too.
            exits.map(({ point }) => ({ point, accuracyMeters: 0 })),
      ),
  );
