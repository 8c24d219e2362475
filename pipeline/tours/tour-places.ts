import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ownParts } from '../../src/domain/place/sites.ts';
import type { WalkEnd } from '../../src/domain/tour/walk-part.ts';
import { GazetteerSchema } from '../../src/schema/gazetteer.ts';
import { type InitiativeFeature, InitiativeFeatureSchema } from '../../src/schema/initiative.ts';
import { type MetroLineFeature, MetroLineFeatureSchema } from '../../src/schema/metro-line-feature.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import { type MetroStationFeature, MetroStationFeatureSchema } from '../../src/schema/metro-station.ts';
import type { TourEnd, TourStop } from '../../src/schema/tour.ts';

/** A stop, start or end of a tour with where it is. */
export type TourPlace = WalkEnd & Readonly<{ name: LocalizedText }>;

type PlaceRef = TourStop['place'] | TourEnd;

/** OpenStreetMap's points of named things and of exits: good to a house or two. */
const GAZETTEER_ACCURACY_METERS = 30;

const FeaturesSchema = <T>(schema: v.GenericSchema<unknown, T>) => v.object({ features: v.array(schema) });

const at = (point: LngLat, accuracyMeters: number): WalkEnd => ({
  target: { type: 'Point', coordinates: point },
  point,
  accuracyMeters,
});

/** An initiative at its own place, and its own parts, by `initiative` or `initiative.part`. */
function initiativePlaces({ id, geometry, properties }: InitiativeFeature): [string, TourPlace][] {
  const { location, name } = properties;
  const whole: [string, TourPlace][] =
    geometry === null || location === null
      ? []
      : [[id, { name, target: geometry, point: location.point, accuracyMeters: location.accuracyMeters }]];
  const parts = ownParts(properties).map((part): [string, TourPlace] => [
    `${id}.${part.id}`,
    {
      name: part.name,
      target: part.geometry,
      point: part.location.point,
      accuracyMeters: part.location.accuracyMeters,
    },
  ]);
  return [...whole, ...parts];
}

function stationPlace({ geometry, properties }: MetroStationFeature, exit: string | null): TourPlace | null {
  const name = { zh: properties.name, en: properties.name_en };
  const exits = properties.exits.filter(({ ref }) => exit === null || ref === exit);
  const [first] = exits;
  if (exit !== null)
    return first === undefined ? null : { name, ...at(first.point, GAZETTEER_ACCURACY_METERS) };
  if (first === undefined) return { name, ...at(geometry.coordinates, properties.accuracyMeters) };
  const points = exits.map(({ point }) => point);
  return {
    name,
    target: { type: 'MultiPoint', coordinates: points },
    point: geometry.coordinates,
    accuracyMeters: GAZETTEER_ACCURACY_METERS,
  };
}

export type TourGround = Readonly<{
  stations: readonly MetroStationFeature[];
  lines: readonly MetroLineFeature[];
  /** Where a stop, a start or an end is; null where nothing of that name is there. */
  placeOf: (ref: PlaceRef) => TourPlace | null;
}>;

/**
 * What tours refer to.
 *
 * @param folder `public/geo` or another district's.
 * @param texts Of the generated files, which may be newer than those in the folder.
 */
export function readTourGround(
  folder: string,
  texts: Readonly<{ gazetteer: string; stations: string; lines: string }>,
): TourGround {
  const initiatives = join(folder, 'initiatives');
  const places = new Map(
    readdirSync(initiatives)
      .filter((name) => name.endsWith('.geojson'))
      .flatMap((name) => {
        const json: unknown = JSON.parse(readFileSync(join(initiatives, name), 'utf8'));
        return v.parse(FeaturesSchema(InitiativeFeatureSchema), json).features.flatMap(initiativePlaces);
      }),
  );
  const gazetteer = v.parse(GazetteerSchema, JSON.parse(texts.gazetteer)).entries;
  const entryById = new Map(gazetteer.map((entry) => [entry.id, entry]));
  const { features: stations } = v.parse(
    FeaturesSchema(MetroStationFeatureSchema),
    JSON.parse(texts.stations),
  );
  const placeOf = (ref: PlaceRef): TourPlace | null => {
    switch (ref.kind) {
      case 'initiative':
        return places.get(ref.part === null ? ref.id : `${ref.id}.${ref.part}`) ?? null;
      case 'gazetteer': {
        const entry = entryById.get(ref.id);
        return entry?.name !== ref.name.zh
          ? null
          : { name: ref.name, ...at(entry.point, GAZETTEER_ACCURACY_METERS) };
      }
      case 'point':
        return { name: ref.name, ...at(ref.point, ref.accuracyMeters) };
      case 'station': {
        const station = stations.find(({ id }) => id === ref.id);
        return station === undefined ? null : stationPlace(station, ref.exit);
      }
    }
  };
  const { features: lines } = v.parse(FeaturesSchema(MetroLineFeatureSchema), JSON.parse(texts.lines));
  return { stations, lines, placeOf };
}
