import type { Site } from '../place/sites.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import { KIND_GROUPS, STATUSES } from '../../schema/status.ts';
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

type Described = Pick<
  Site,
  'initiativeId' | 'isPart' | 'wholeName' | 'name' | 'category' | 'kind' | 'status' | 'location'
>;

export type ViewToDescribe = Readonly<{
  center: LngLat;
  bounds: Bounds;
  /** Of the sub-district the centre lies in; null outside the district. */
  subdistrictName: LocalizedText | null;
  /** Where what the map shows stands, in view or not. */
  sites: readonly Described[];
}>;

/** What the map shows, in sentences: how much of the land, how many of what, and what is in the middle. */
export function describeView(view: ViewToDescribe): readonly Message[] {
  const { bounds, sites } = view;
  const inView = sites.filter(({ location }) => isInBounds(location.point, bounds));
  const extent = describeExtent(view);
  if (inView.length === 0) return [extent, ...describeEmptiness(view)];
  const entries = firstOfEach(inView);
  return [
    extent,
    { key: 'describe.viewCount', values: { count: entries.length } },
    ...describeKinds(entries),
    ...describeMiddle(view.center, inView),
    ...describeParts(inView),
  ];
}

/** One site of each initiative. */
const firstOfEach = (sites: readonly Described[]): readonly Described[] => [
  ...new Map(sites.map((site) => [site.initiativeId, site])).values(),
];

/** How many of the places in view belong to which of the initiatives that have several. */
function describeParts(inView: readonly Described[]): readonly Message[] {
  const parts = inView.filter(({ isPart }) => isPart);
  if (parts.length === 0) return [];
  const list = firstOfEach(parts).map(({ wholeName }) => ({ text: wholeName }));
  return [{ key: 'describe.viewParts', values: { count: parts.length, list: { list } } }];
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

function describeEmptiness({ center, sites }: ViewToDescribe): readonly Message[] {
  const none: Message = { key: 'describe.viewNone', values: {} };
  const nearest = nearestTo(center, sites);
  if (nearest === null) return [none];
  const values = { name: { text: nearest.name }, ...wayValues(center, nearest.location.point) };
  return [none, { key: 'describe.viewNearestOutside', values }];
}

/**
 * How many of each category, and of each status: by groups of kinds, since open places and policies in effect are no one
 * number. Nothing where there is only one entry: that one is named anyway.
 */
function describeKinds(entries: readonly Described[]): readonly Message[] {
  if (entries.length === 1) return [];
  const categories = counts(entries, CATEGORIES, ({ category }) => category);
  const byGroup = KIND_GROUPS.flatMap(({ group, kinds }): Message[] => {
    const isOfGroup = ({ kind }: Described): boolean => kinds.some((each) => each === kind);
    const statuses = counts(entries.filter(isOfGroup), STATUSES, ({ status }) => status);
    if (statuses.length === 0) return [];
    const list = statuses.map(({ value, count }) => countedValue(statusValue(value), count));
    return [{ key: `describe.viewStatuses.${group}`, values: { list: { list } } }];
  });
  const list = categories.map(({ value, count }) => countedValue(categoryValue(value), count));
  return [{ key: 'describe.viewCategories', values: { list: { list } } }, ...byGroup];
}

/** How often each value occurs, the most frequent first; none that does not. */
const counts = <T>(
  entries: readonly Described[],
  values: readonly T[],
  valueOf: (entry: Described) => T,
): readonly Readonly<{ value: T; count: number }>[] =>
  values
    .map((value) => ({ value, count: entries.filter((entry) => valueOf(entry) === value).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

function describeMiddle(center: LngLat, inView: readonly Described[]): readonly Message[] {
  const nearest = nearestTo(center, inView);
  if (nearest === null) return [];
  const { point } = nearest.location;
  const values = initiativeValues(nearest);
  return distanceMeters(center, point) < HERE_METERS
    ? [{ key: 'describe.viewAtCenter', values }]
    : [{ key: 'describe.viewNearest', values: { ...values, ...wayValues(center, point) } }];
}

function nearestTo(center: LngLat, sites: readonly Described[]): Described | null {
  const distances = sites.map(({ location }) => distanceMeters(center, location.point));
  return sites[distances.indexOf(extentOf(distances).lowest)] ?? null;
}
