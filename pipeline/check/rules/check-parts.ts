import type { LocatedFeature, Rule } from '../geo-files.ts';
import { type FieldFault, toErrors } from '../field-fault.ts';
import { distanceMeters } from '../../../src/domain/geo/distance.ts';
import type { InitiativeFeature, Location, Places } from '../../../src/schema/initiative.ts';

/** Two markers this near are one place: the rounding of coordinates moves a point less. */
const SAME_SPOT_METERS = 1;

/** Parts are told once each, stand somewhere, and are no more than there are. Their shapes are judged like all others. */
export const checkParts: Rule = ({ features }) => {
  const byId: ById = new Map(features.map(({ feature }) => [feature.id, feature]));
  return features.flatMap((located) => toErrors(located, faultsOf(located, byId)));
};

type ById = ReadonlyMap<string, InitiativeFeature>;
type Part = Places['parts'][number];

function faultsOf({ feature }: LocatedFeature, byId: ById): readonly FieldFault[] {
  const { id, properties } = feature;
  const { places, location } = properties;
  if (places === null) return [];
  return [
    ...toldTwice(places),
    ...places.parts.flatMap((part, index) => unfitEntry(part, index, { id, byId })),
    ...oneSpotTwice(places, location, byId),
    ...tooMany(places),
  ].map((fault) => ({ ...fault, field: `places.${fault.field}` }));
}

const keyOf = (part: Part): string => ('initiative' in part ? `initiative ${part.initiative}` : part.id);

function toldTwice({ parts }: Places): readonly FieldFault[] {
  return parts.flatMap((part, index) => {
    const isRepeated = parts.slice(0, index).some((earlier) => keyOf(earlier) === keyOf(part));
    if (!isRepeated) return [];
    return [
      { field: `parts[${index}]`, message: `Names ${keyOf(part)} twice`, hint: 'Take one of them out.' },
    ];
  });
}

/** Of an entry that is not there, and of one that names itself, the rule on references tells. */
function unfitEntry(
  part: Part,
  index: number,
  { id, byId }: Readonly<{ id: string; byId: ById }>,
): readonly FieldFault[] {
  const entry = 'initiative' in part && part.initiative !== id ? byId.get(part.initiative) : undefined;
  if (entry === undefined) return [];
  const field = `parts[${index}].initiative`;
  if (entry.properties.places !== null) {
    return [
      {
        ...{ field, message: `"${entry.id}" has several places itself` },
        hint: 'Name its parts instead: a part is one place.',
      },
    ];
  }
  if (entry.properties.location !== null) return [];
  const hint = 'Name it in "related" instead, or give it a place.';
  return [{ field, message: `"${entry.id}" is not on the map`, hint }];
}

/** An own part that is already on the map, as the whole, as an earlier part, or as an entry that is one. */
function oneSpotTwice({ parts }: Places, whole: Location | null, byId: ById): readonly FieldFault[] {
  const spots = [
    ...(whole === null ? [] : [{ name: 'the whole', index: -1, isOwn: false, location: whole }]),
    ...parts.flatMap((part, index) => {
      const isOwn = !('initiative' in part);
      const location = isOwn ? part.location : (byId.get(part.initiative)?.properties.location ?? null);
      return location === null ? [] : [{ name: keyOf(part), index, isOwn, location }];
    }),
  ];
  return spots.flatMap((spot, order) => {
    const earlier = spots
      .slice(0, order)
      .find((other) => (spot.isOwn || other.isOwn) && isSamePlace(spot.location, other.location));
    if (earlier === undefined) return [];
    return [
      {
        field: `parts[${spot.index}]`,
        message: `Is at the same place as ${earlier.name}`,
        hint: 'Keep one of the two, or correct the point or "osmRef" of one.',
      },
    ];
  });
}

const isSamePlace = (one: Location, other: Location): boolean =>
  (one.osmRef !== null && one.osmRef === other.osmRef) ||
  distanceMeters(one.point, other.point) <= SAME_SPOT_METERS;

function tooMany({ total, parts }: Places): readonly FieldFault[] {
  if (total === null || parts.length <= total) return [];
  return [
    {
      field: 'total',
      message: `Has ${parts.length} parts of ${total}`,
      hint: 'Correct the total, or give null.',
    },
  ];
}
