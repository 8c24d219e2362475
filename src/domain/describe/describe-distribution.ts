import type { Initiative, SiteId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { medianPoint } from '../geo/median-point.ts';
import { isMapped } from '../place/sites.ts';
import { subdistrictOf } from '../place/subdistrict-of.ts';
import { countedValue, districtPartValue } from './label-messages.ts';

export type DistributionToDescribe = Readonly<{
  /** Those that pass the filters, located or not. */
  initiatives: readonly (Readonly<{ id: SiteId }> & Pick<Initiative, 'location' | 'places'>)[];
  /** Empty when they could not be read: then nothing is said of where in the district. */
  subdistricts: readonly SubdistrictFeature[];
  /** Of the located initiatives; absent outside the district. */
  subdistrictIdOf: ReadonlyMap<SiteId, string>;
}>;

/** How many sub-districts are named as those with the most. */
const LEADERS = 3;

/** How the initiatives are spread over the district, in sentences. */
export function describeDistribution(input: DistributionToDescribe): readonly Message[] {
  const located = input.initiatives.flatMap((initiative) =>
    initiative.location === null ? [] : [{ id: initiative.id, point: initiative.location.point }],
  );
  const count = describeCount(input.initiatives.length, input.initiatives.filter(isMapped).length);
  const [first, second] = located;
  if (first === undefined || input.subdistricts.length === 0) return [count];
  if (second === undefined) return [count, describeOnly(input, first.point)];
  const points = located.map(({ point }) => point);
  return [count, ...describeSubdistricts(input, located), ...describeSpread(input, points)];
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

function describeSubdistricts(
  { subdistricts, subdistrictIdOf }: DistributionToDescribe,
  located: readonly Readonly<{ id: SiteId }>[],
): readonly Message[] {
  const counts = new Map<string, number>();
  for (const { id } of located) {
    const subdistrictId = subdistrictIdOf.get(id);
    if (subdistrictId !== undefined) counts.set(subdistrictId, (counts.get(subdistrictId) ?? 0) + 1);
  }
  const ranked = subdistricts
    .map((subdistrict) => ({
      name: { text: nameOf(subdistrict) },
      count: counts.get(subdistrict.id) ?? 0,
    }))
    .sort((a, b) => b.count - a.count);
  const leaders = ranked.filter(({ count }) => count > 0).slice(0, LEADERS);
  const empty = ranked.filter(({ count }) => count === 0);
  const outside = located.filter(({ id }) => !subdistrictIdOf.has(id)).length;
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
