import type { InitiativeId, SiteId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { medianPoint } from '../geo/median-point.ts';
import type { Site } from '../place/sites.ts';
import { subdistrictOf } from '../place/subdistrict-of.ts';
import { countedValue, districtPartValue } from './label-messages.ts';

export type DistributionToDescribe = Readonly<{
  /** How many pass the filters, mapped or not. */
  total: number;
  /** Where they stand, as far as they are mapped. */
  sites: readonly Pick<Site, 'id' | 'initiativeId' | 'location'>[];
  /** Empty when they could not be read: then nothing is said of where in the district. */
  subdistricts: readonly SubdistrictFeature[];
  /** Of the sites; absent outside the district. */
  subdistrictIdOf: ReadonlyMap<SiteId, string>;
}>;

/** How many sub-districts are named as those with the most. */
const LEADERS = 3;

/** How the initiatives are spread over the district, in sentences. */
export function describeDistribution(input: DistributionToDescribe): readonly Message[] {
  const { sites } = input;
  const mapped = new Set(sites.map(({ initiativeId }) => initiativeId)).size;
  const count = describeCount(input.total, mapped);
  const [first, second] = sites;
  if (first === undefined || input.subdistricts.length === 0) return [count];
  if (second === undefined) return [count, describeOnly(input, first.location.point)];
  const points = sites.map(({ location }) => location.point);
  return [count, ...describeSubdistricts(input), ...describeSpread(input, points)];
}

function describeCount(total: number, located: number): Message {
  if (total === 0) return { key: 'describe.distributionEmpty', values: {} };
  if (located === 0) return { key: 'describe.distributionUnlocated', values: { count: total } };
  if (located === total) return { key: 'describe.distributionMapped', values: { count: total } };
  const mapped: Message = { key: 'describe.mappedPart', values: { count: located } };
  const unlocated: Message = { key: 'describe.unlocatedPart', values: { count: total - located } };
  return {
    key: 'describe.distributionCount',
    values: { count: total, mapped: { message: mapped }, unlocated: { message: unlocated } },
  };
}

/** Where the only place is: one place has no distribution. */
function describeOnly({ subdistricts }: DistributionToDescribe, point: LngLat): Message {
  const subdistrict = subdistrictOf(point, subdistricts);
  return subdistrict === null
    ? { key: 'describe.placeOutside', values: {} }
    : { key: 'describe.placeIn', values: { place: { text: nameOf(subdistrict) } } };
}

/** Each initiative counts once in every sub-district that it has a place in. */
function describeSubdistricts({
  sites,
  subdistricts,
  subdistrictIdOf,
}: DistributionToDescribe): readonly Message[] {
  const members = new Map<string | undefined, Set<InitiativeId>>();
  for (const { id, initiativeId } of sites) {
    const subdistrictId = subdistrictIdOf.get(id);
    members.set(subdistrictId, (members.get(subdistrictId) ?? new Set()).add(initiativeId));
  }
  const ranked = subdistricts
    .map((subdistrict) => ({
      name: { text: nameOf(subdistrict) },
      count: members.get(subdistrict.id)?.size ?? 0,
    }))
    .sort((a, b) => b.count - a.count);
  const leaders = ranked.filter(({ count }) => count > 0).slice(0, LEADERS);
  const empty = ranked.filter(({ count }) => count === 0);
  const outside = members.get(undefined)?.size ?? 0;
  const messages: Message[] = [];
  if (leaders.length > 0) {
    const list = leaders.map(({ name, count }) => countedValue(name, count));
    messages.push({ key: 'describe.distributionMost', values: { list: { list } } });
  }
  if (empty.length > 0) {
    messages.push({
      key: 'describe.distributionNone',
      values: { list: { list: empty.map(({ name }) => name) } },
    });
  }
  if (outside > 0) messages.push({ key: 'describe.distributionOutside', values: { count: outside } });
  return messages;
}

/** The median stands for the middle: outliers do not move it. */
function describeSpread(
  { subdistricts }: DistributionToDescribe,
  points: readonly LngLat[],
): readonly Message[] {
  const middle = medianPoint(points);
  if (middle === null) return [];
  const subdistrict = subdistrictOf(middle.point, subdistricts);
  const place = districtPartValue(subdistrict === null ? null : nameOf(subdistrict));
  const distance = { distanceMeters: middle.distances[Math.floor((points.length - 1) / 2)] ?? 0 };
  return [{ key: 'describe.distributionSpread', values: { place, distance } }];
}

const nameOf = ({ properties }: SubdistrictFeature): LocalizedText => ({
  zh: properties.name,
  en: properties.name_en,
});
