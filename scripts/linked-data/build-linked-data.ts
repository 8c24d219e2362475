import type { Category } from '../../src/schema/category.ts';
import type { InitiativeFeature, Location } from '../../src/schema/initiative.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import type { Status } from '../../src/schema/status.ts';
import type { Tour } from '../../src/schema/tour.ts';
import type { ResolvedStop, TourLegs } from '../../src/schema/tour-legs.ts';

/** An object of schema.org, or a value in one. */
type Node = Readonly<Record<string, unknown>>;

export type Described = Readonly<{
  initiatives: readonly InitiativeFeature[];
  tours: readonly Tour[];
  /** By the id of the tour. A tour without has an itinerary of names only. */
  legsById: ReadonlyMap<string, TourLegs>;
}>;

/** What people travel for; the rest of the programme are places, but no sights. */
const SIGHTS: ReadonlySet<Category> = new Set(['culture-street', 'culture-venue']);
const TO_BE_SEEN: ReadonlySet<Status> = new Set(['open', 'refurbished']);
const NOT_YET: ReadonlySet<Status> = new Set(['planned', 'under-construction']);

/** Beyond this a point is only a label for an area (docs/DATA.md). */
const POINT_METERS = 500;

/** As the link table writes them. Relative: nobody knows where a build will be served. */
const placeAddress = (id: string): string => `?place=${id}`;
const tourAddress = (id: string): string => `?view=tours&tour=${id}`;

/**
 * What the atlas holds, in the words of schema.org: a `TouristTrip` for each tour, a `TouristAttraction` or `Place` for each
 * initiative that has a place. Chinese is the name, English the alternate one: many readers take a single text only.
 */
export function buildLinkedData({ initiatives, tours, legsById }: Described): Node {
  const placeById = new Map(initiatives.map((initiative) => [initiative.id as string, initiative]));
  const trips = tours.map((tour) => tripNode(tour, legsById.get(tour.id), placeById));
  return { '@context': 'https://schema.org', '@graph': [...trips, ...initiatives.flatMap(placeNode)] };
}

const named = ({ zh, en }: LocalizedText): Node => ({
  name: zh,
  ...(en === zh ? {} : { alternateName: en }),
});

/** Of a page in the atlas, which also is the name of what it tells of. */
const addressed = (address: string): Node => ({ '@id': address, url: address });

function placeNode({ id, properties }: InitiativeFeature): readonly Node[] {
  const { name, summary, location, visit, category, status, kind } = properties;
  if (location === null) return [];
  const isSight = SIGHTS.has(category) && kind === 'place' && TO_BE_SEEN.has(status);
  return [
    {
      '@type': isSight ? 'TouristAttraction' : 'Place',
      ...addressed(placeAddress(id)),
      ...named(name),
      // The page is to stay small: only what is not there yet needs a word to say so.
      ...(NOT_YET.has(status) ? { description: summary.zh } : {}),
      geo: geoNode(location.point, location.accuracyMeters),
      ...(location.address === null ? {} : { address: location.address.zh }),
      ...accessOf(visit?.access ?? null),
    },
  ];
}

/** Only where somebody says so; a part that is open is neither. */
const accessOf = (access: string | null): Node =>
  access === 'yes' || access === 'no' ? { publicAccess: access === 'yes' } : {};

function geoNode([longitude, latitude]: LngLat, accuracyMeters: Location['accuracyMeters']): Node {
  const point = { '@type': 'GeoCoordinates', latitude, longitude };
  return accuracyMeters <= POINT_METERS
    ? point
    : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: accuracyMeters };
}

type StopPlace = Tour['stops'][number]['place'];

function tripNode(
  { id, name, promise, stops }: Tour,
  legs: TourLegs | undefined,
  placeById: ReadonlyMap<string, InitiativeFeature>,
): Node {
  const visited = stops.flatMap(({ place }, index) => {
    const node = visitedNode(place, legs?.stops[index], placeById);
    return node === null ? [] : [node];
  });
  return {
    '@type': 'TouristTrip',
    ...addressed(tourAddress(id)),
    ...named(name),
    description: [promise.text.zh, promise.text.en],
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: visited.length,
      itemListElement: visited.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
    },
  };
}

/** An initiative is described once, and named here; null for one that is not there. */
function visitedNode(
  place: StopPlace,
  resolved: ResolvedStop | undefined,
  placeById: ReadonlyMap<string, InitiativeFeature>,
): Node | null {
  const initiative = place.kind === 'initiative' ? placeById.get(place.id) : undefined;
  if (initiative !== undefined && initiative.properties.location !== null) {
    return { '@type': 'Place', '@id': placeAddress(initiative.id), name: initiative.properties.name.zh };
  }
  const name = resolved?.name ?? (place.kind === 'initiative' ? initiative?.properties.name : place.name);
  if (name === undefined) return null;
  return {
    '@type': 'Place',
    ...named(name),
    ...(resolved === undefined ? {} : { geo: geoNode(resolved.point, resolved.accuracyMeters) }),
  };
}
