import type { Site } from '../place/sites.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import { STATUSES } from '../../schema/status.ts';
import { isInBounds } from '../geo/bounds.ts';
import { extentOf } from '../geo/extent.ts';
import type { Bounds } from '../geo/bounds.ts';
import { distanceMeters } from '../geo/distance.ts';
import { HERE_METERS } from './describe-step.ts';
import {
  categoryValue,
  countedValue,
  districtPartValue,
  initiativeValues,
  statusValue,
  wayValues,
} from './label-messages.ts';

type Described = Pick<LocatedInitiative, 'name' | 'category' | 'status' | 'location'>;

export type ViewToDescribe = Readonly<{
  center: LngLat;
  bounds: Bounds;
  /** Of the sub-district the centre lies in; null outside the district. */
  subdistrictName: LocalizedText | null;
  /** Those the map shows, in view or not. */
  initiatives: readonly Described[];
  /** Places that are parts of something larger, in view or not. */
  parts: readonly Pick<Site, 'initiativeId' | 'wholeName' | 'location'>[];
}>;

/** What the map shows, in sentences: how much of the land, how many of what, and what is in the middle. */
export function describeView(view: ViewToDescribe): readonly Message[] {
  const { bounds, initiatives } = view;
  const inView = initiatives.filter(({ location }) => isInBounds(location.point, bounds));
  const extent = describeExtent(view);
  if (inView.length === 0) return [extent, ...describeEmptiness(view), ...describeParts(view)];
  return [
    extent,
    { key: 'describe.viewCount', values: { count: inView.length } },
    ...describeKinds(inView),
    ...describeMiddle(view.center, inView),
    ...describeParts(view),
  ];
}

/** How many places belong to which of the initiatives that have several. */
function describeParts({ bounds, parts }: ViewToDescribe): readonly Message[] {
  const inView = parts.filter(({ location }) => isInBounds(location.point, bounds));
  if (inView.length === 0) return [];
  const wholes = new Map(inView.map(({ initiativeId, wholeName }) => [initiativeId, wholeName]));
  const list = [...wholes.values()].map((text) => ({ text }));
  return [{ key: 'describe.viewParts', values: { count: inView.length, list: { list } } }];
}

function describeExtent({ center: [lng, lat], bounds, subdistrictName }: ViewToDescribe): Message {
  const [west, south] = bounds.southWest;
  const [east, north] = bounds.northEast;
  return {
    key: 'describe.viewExtent',
    values: {
      width: { distanceMeters: distanceMeters(lngLat(west, lat), lngLat(east, lat)) },
      height: { distanceMeters: distanceMeters(lngLat(lng, south), lngLat(lng, north)) },
      place: districtPartValue(subdistrictName),
    },
  };
}

function describeEmptiness({ center, initiatives }: ViewToDescribe): readonly Message[] {
  const none: Message = { key: 'describe.viewNone', values: {} };
  const nearest = nearestTo(center, initiatives);
  if (nearest === null) return [none];
  const values = { name: { text: nearest.name }, ...wayValues(center, nearest.location.point) };
  return [none, { key: 'describe.viewNearestOutside', values }];
}

/** How many of each kind, unless there is only one entry: that one is named anyway. */
function describeKinds(inView: readonly Described[]): readonly Message[] {
  if (inView.length === 1) return [];
  const counts = <T>(all: readonly T[], of: (initiative: Described) => T) =>
    all
      .map((value) => ({ value, count: inView.filter((initiative) => of(initiative) === value).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  const categories = counts(CATEGORIES, ({ category }) => category);
  const statuses = counts(STATUSES, ({ status }) => status);
  return [
    {
      key: 'describe.viewCategories',
      values: {
        list: { list: categories.map(({ value, count }) => countedValue(categoryValue(value), count)) },
      },
    },
    {
      key: 'describe.viewStatuses',
      values: { list: { list: statuses.map(({ value, count }) => countedValue(statusValue(value), count)) } },
    },
  ];
}

function describeMiddle(center: LngLat, inView: readonly Described[]): readonly Message[] {
  const nearest = nearestTo(center, inView);
  if (nearest === null) return [];
  const { point } = nearest.location;
  const values = initiativeValues(nearest);
  return distanceMeters(center, point) < HERE_METERS
    ? [{ key: 'describe.viewAtCenter', values }]
    : [{ key: 'describe.viewNearest', values: { ...values, ...wayValues(center, point) } }];
}

function nearestTo(center: LngLat, initiatives: readonly Described[]): Described | null {
  const distances = initiatives.map(({ location }) => distanceMeters(center, location.point));
  return initiatives[distances.indexOf(extentOf(distances).lowest)] ?? null;
}
