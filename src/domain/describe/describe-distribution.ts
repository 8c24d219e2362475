import type { Initiative, InitiativeId } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { Message } from '../../schema/message.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { distanceMeters } from '../geo/distance-meters.ts';
import { subdistrictOf } from '../place/subdistrict-of.ts';
import { countedValue, districtPartValue } from './label-messages.ts';

export type DistributionToDescribe = Readonly<{
  /** Those that pass the filters, located or not. */
  initiatives: readonly Pick<Initiative, 'id' | 'location'>[];
  subdistricts: readonly SubdistrictFeature[];
  /** Of the located initiatives; absent outside the district. */
  subdistrictIdOf: ReadonlyMap<InitiativeId, string>;
}>;

/** How many sub-districts are named as those with the most. */
const LEADERS = 3;

/** How the initiatives are spread over the district, in sentences. */
export function describeDistribution(input: DistributionToDescribe): readonly Message[] {
  const located = input.initiatives.flatMap((initiative) =>
    initiative.location === null ? [] : [{ id: initiative.id, point: initiative.location.point }],
  );
  const total = input.initiatives.length;
  const count: Message = {
    key: 'describe.distributionCount',
    values: { total, count: located.length, unlocated: total - located.length },
  };
  if (located.length === 0) return [count];
  const points = located.map(({ point }) => point);
  return [count, ...describeSubdistricts(input, located), describeSpread(input, points)];
}

function describeSubdistricts(
  { subdistricts, subdistrictIdOf }: DistributionToDescribe,
  located: readonly Readonly<{ id: InitiativeId }>[],
): readonly Message[] {
  const ranked = subdistricts
    .map((subdistrict) => ({
      name: { text: nameOf(subdistrict) },
      count: located.filter(({ id }) => subdistrictIdOf.get(id) === subdistrict.id).length,
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

/** The place with the smallest sum of distances to the others stands for the middle: outliers do not move it. */
function describeSpread({ subdistricts }: DistributionToDescribe, points: readonly LngLat[]): Message {
  const spreads = points.map((point) => ({
    point,
    distances: points.map((other) => distanceMeters(point, other)).sort((a, b) => a - b),
  }));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const middle = spreads.reduce((best, next) => (sum(next.distances) < sum(best.distances) ? next : best));
  const subdistrict = subdistrictOf(middle.point, subdistricts);
  return {
    key: 'describe.distributionSpread',
    values: {
      place: districtPartValue(subdistrict === null ? null : nameOf(subdistrict)),
      distance: { distanceMeters: middle.distances[Math.floor((points.length - 1) / 2)] ?? 0 },
    },
  };
}

const nameOf = ({ properties }: SubdistrictFeature): LocalizedText => ({
  zh: properties.name,
  en: properties.name_en,
});
