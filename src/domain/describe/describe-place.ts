import type { Initiative, LocatedInitiative } from '../../schema/initiative.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import type { NearbyInitiative } from '../place/nearby-initiatives.ts';
import type { NearbyStation } from '../place/nearest-stations.ts';
import { initiativeValues, wayValues } from './label-messages.ts';

type Described = Pick<Initiative, 'name' | 'category' | 'status'>;

export type PlaceToDescribe = Readonly<{
  initiative: Described & Pick<Initiative, 'location' | 'unlocated'>;
  /** Null outside the district, and for what has no place. */
  subdistrictName: LocalizedText | null;
  /** Null when none is known. */
  nearestStation: NearbyStation | null;
  /** The nearest other one; null when none is near. */
  nearestInitiative: NearbyInitiative | null;
}>;

/** What an initiative is and where it lies, in sentences. */
export function describePlace(place: PlaceToDescribe): readonly Message[] {
  const { initiative, subdistrictName } = place;
  const kind: Message = { key: 'describe.placeKind', values: initiativeValues(initiative) };
  const { location, unlocated } = initiative;
  if (location === null) {
    return unlocated === null
      ? [kind]
      : [kind, { key: `describe.unlocated.${unlocated.reason}`, values: {} }];
  }
  return [
    kind,
    subdistrictName === null
      ? { key: 'describe.placeOutside', values: {} }
      : { key: 'describe.placeIn', values: { place: { text: subdistrictName } } },
    { key: 'describe.placeAccuracy', values: { distance: { distanceMeters: location.accuracyMeters } } },
    ...describeStandIn(location),
    ...describeSurroundings(place, location),
  ];
}

function describeStandIn({ shape }: LocatedInitiative['location']): readonly Message[] {
  return shape.kind === 'place'
    ? []
    : [{ key: 'describe.placeStandIn', values: { what: { text: shape.what } } }];
}

function describeSurroundings(
  { nearestStation, nearestInitiative }: PlaceToDescribe,
  { point }: LocatedInitiative['location'],
): readonly Message[] {
  const messages: Message[] = [];
  if (nearestStation !== null) {
    const { geometry, properties } = nearestStation.station;
    const station = { text: { zh: properties.name, en: properties.name_en } };
    messages.push({
      key: 'describe.placeStation',
      values: { station, ...wayValues(point, geometry.coordinates) },
    });
  }
  if (nearestInitiative !== null) {
    const { name, location } = nearestInitiative.initiative;
    messages.push({
      key: 'describe.placeNearest',
      values: { name: { text: name }, ...wayValues(point, location.point) },
    });
  }
  return messages;
}
