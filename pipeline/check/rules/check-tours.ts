import type { FieldFault } from '../field-fault.ts';
import { findRepeated } from '../find-repeated.ts';
import { type GeoFiles, type LocatedTour, type Rule, TOURS_FOLDER } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { isPointInGeometry } from '../../../src/domain/geo/polygon.ts';
import { nearestPointOnGeometry } from '../../../src/domain/geo/segment.ts';
import type { InitiativeFeature } from '../../../src/schema/initiative.ts';
import type { LngLat } from '../../../src/schema/lng-lat.ts';
import type { Tour, TourEnd, TourStop } from '../../../src/schema/tour.ts';

/** A walk may leave the district for a theatre across the road, not for another town. */
const MAX_METERS_OUTSIDE = 1000;

/** A tour is in the file of its id and stops once at each place; its places are there, and it begins and ends where trains or buses stop. */
export const checkTours: Rule = (geo) => [
  ...misnamedTours(geo),
  ...geo.tours.flatMap(({ file, tour }) =>
    faultsOf(tour, geo).map(({ field, message, hint }): Finding => ({
      ...{ severity: 'error', file, id: tour.id, path: field },
      ...{ message, hint },
    })),
  ),
];

function misnamedTours({ tours }: GeoFiles): readonly Finding[] {
  const ofId = ({ file, tour }: LocatedTour, rest: Pick<Finding, 'message' | 'hint'>): Finding => ({
    severity: 'error',
    file,
    id: tour.id,
    path: 'id',
    ...rest,
  });
  return [
    ...tours
      .filter(({ file, tour }) => file !== `${TOURS_FOLDER}${tour.id}.json`)
      .map((located) =>
        ofId(located, {
          message: 'Is not the name of its file',
          hint: `Name the file ${located.tour.id}.json, or correct the id.`,
        }),
      ),
    ...findRepeated(tours, ({ tour }) => tour.id).map(({ item, earlier }) =>
      ofId(item, {
        message: `The id is taken by ${earlier.file}`,
        hint: 'Give the newer one an id of its own; ids stay for ever, because links hold them.',
      }),
    ),
  ];
}

function faultsOf(tour: Tour, geo: GeoFiles): readonly FieldFault[] {
  return [
    ...faultsOfEnd('start', tour.start, geo),
    ...tour.stops.flatMap(({ place, hours }, index) => [
      ...faultsOfPlace(`stops[${index}].place`, place, geo),
      ...faultsOfHours(`stops[${index}].hours`, hours),
    ]),
    ...repeatedStops(tour.stops),
    ...faultsOfEnd('end', tour.end, geo),
  ];
}

function faultsOfPlace(field: string, place: TourStop['place'], geo: GeoFiles): readonly FieldFault[] {
  switch (place.kind) {
    case 'initiative':
      return faultsOfInitiative(field, place, geo);
    case 'gazetteer':
      return faultsOfNamed(field, place, geo);
    case 'point':
      return farOutside(`${field}.point`, place.point, geo);
  }
}

type NamedInitiative = Extract<TourStop['place'], { kind: 'initiative' }>;
type NamedPlace = Extract<TourStop['place'], { kind: 'gazetteer' }>;

function faultsOfInitiative(
  field: string,
  { id, part }: NamedInitiative,
  { features }: GeoFiles,
): readonly FieldFault[] {
  const feature = features.find((located) => located.feature.id === id)?.feature;
  if (feature === undefined) {
    return [
      {
        field: `${field}.id`,
        message: `There is no initiative "${id}"`,
        hint: 'Correct the id; a feature that breaks the schema does not count as there.',
      },
    ];
  }
  return part === null ? faultsOfWhole(field, feature) : faultsOfPart(field, part, feature);
}

function faultsOfWhole(field: string, { id, properties }: InitiativeFeature): readonly FieldFault[] {
  if (properties.location !== null) return [];
  return [
    {
      field: `${field}.id`,
      message: `"${id}" is not on the map`,
      hint: 'Name one of its parts, or give a place of the gazetteer or a point with its sources.',
    },
  ];
}

function faultsOfPart(
  field: string,
  part: string,
  { id, properties }: InitiativeFeature,
): readonly FieldFault[] {
  const parts = properties.places?.parts ?? [];
  if (parts.some((each) => !('initiative' in each) && each.id === part)) return [];
  return [
    {
      field: `${field}.part`,
      message: `"${id}" has no part "${part}" of its own`,
      hint: 'Correct the id of the part; one that has an entry is named by that entry.',
    },
  ];
}

function faultsOfNamed(field: string, { id, name }: NamedPlace, geo: GeoFiles): readonly FieldFault[] {
  if (geo.gazetteer === null) return [];
  const found = geo.gazetteer.get(id);
  if (found === undefined) {
    return [
      {
        field: `${field}.id`,
        message: `The gazetteer has no "${id}"`,
        hint: 'Look the place up by its name in base/gazetteer.json: merged places keep the id of one of them.',
      },
    ];
  }
  if (found.name !== name.zh) {
    return [
      {
        field: `${field}.name.zh`,
        message: `The gazetteer calls "${id}" ${found.name}`,
        hint: 'Correct the id or the name; both are those of base/gazetteer.json.',
      },
    ];
  }
  return farOutside(field, found.point, geo);
}

function faultsOfEnd(field: string, end: TourEnd, geo: GeoFiles): readonly FieldFault[] {
  if (end.kind === 'station') return faultsOfStation(field, end, geo);
  const found = geo.gazetteer?.get(end.id);
  if (found === undefined || found.kind === 'bus') return faultsOfNamed(field, end, geo);
  return [
    {
      field: `${field}.id`,
      message: `"${end.id}" is no bus stop, but of the kind ${found.kind}`,
      hint: 'Begin and end at an operating metro station or at a bus stop of the gazetteer.',
    },
  ];
}

function faultsOfStation(
  field: string,
  { id, exit }: Extract<TourEnd, { kind: 'station' }>,
  { stations }: GeoFiles,
): readonly FieldFault[] {
  if (stations === null) return [];
  const station = stations.get(id)?.properties;
  if (station?.status !== 'operating') {
    return [
      {
        field: `${field}.id`,
        message: station === undefined ? `There is no station "${id}"` : `"${id}" is not open yet`,
        hint: 'Name a station of base/metro-stations.geojson where trains stop today.',
      },
    ];
  }
  if (exit === null || station.exits.some(({ ref }) => ref === exit)) return [];
  return [
    {
      field: `${field}.exit`,
      message: `"${id}" has no exit ${exit}`,
      hint: 'Copy the sign of the exit, or give null for whichever is nearest.',
    },
  ];
}

function farOutside(field: string, point: LngLat, { districtOutline }: GeoFiles): readonly FieldFault[] {
  if (districtOutline === null || isPointInGeometry(point, districtOutline)) return [];
  const away = nearestPointOnGeometry(point, districtOutline)?.distanceMeters ?? 0;
  if (away <= MAX_METERS_OUTSIDE) return [];
  return [
    {
      field,
      message: `Is ${Math.round(away)} m outside the district`,
      hint: `Take a place inside it, or at most ${MAX_METERS_OUTSIDE} m from its edge.`,
    },
  ];
}

function faultsOfHours(field: string, hours: TourStop['hours']): readonly FieldFault[] {
  return (hours?.open ?? []).flatMap(({ opensMinutes, closesMinutes }, index) =>
    closesMinutes > opensMinutes
      ? []
      : [
          {
            field: `${field}.open[${index}].closesMinutes`,
            message: 'Closes before it opens',
            hint: 'Split hours that pass midnight in two, the second on the next day.',
          },
        ],
  );
}

/** The same for one object of the map, whether it is named by the gazetteer or as a point of its own. */
function keyOf({ place }: TourStop): string {
  switch (place.kind) {
    case 'initiative':
      return `${place.id} ${place.part ?? ''}`;
    case 'gazetteer':
      return place.id;
    case 'point':
      return place.osmRef?.replace(/^(.)\w*\//, '$1') ?? place.point.join();
  }
}

function repeatedStops(stops: Tour['stops']): readonly FieldFault[] {
  const listed = stops.map((stop, index) => ({ stop, index }));
  return findRepeated(listed, ({ stop }) => keyOf(stop)).map(({ item, earlier }) => ({
    field: `stops[${item.index}].place`,
    message: `Is the place of stops[${earlier.index}] again`,
    hint: 'Stop once, and tell everything there.',
  }));
}
