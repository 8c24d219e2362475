import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { SECTION_IDS } from '../../schema/this-district.ts';
import { STATUSES } from '../../schema/status.ts';
import { distanceMeters } from '../geo/distance.ts';

export type InitiativeOrder =
  /** As the report comes to them: by the first section that names it. */
  | Readonly<{ by: 'report' }>
  | Readonly<{ by: 'distance'; center: LngLat }>
  /** `compareNames` knows the language: for Chinese the order of pinyin, by `Intl.Collator('zh-u-co-pinyin')`. */
  | Readonly<{ by: 'name'; compareNames: (a: LocalizedText, b: LocalizedText) => number }>
  | Readonly<{ by: 'status' }>;

type Sorted = Pick<Initiative, 'name' | 'status' | 'sections' | 'location'>;

/** What is equal stays in the given order; what has no place comes last by distance. */
export function sortInitiatives<T extends Sorted>(
  initiatives: readonly T[],
  order: InitiativeOrder,
): readonly T[] {
  switch (order.by) {
    case 'report':
      return sortByKey(initiatives, ({ sections }) =>
        Math.min(...sections.map((section) => SECTION_IDS.indexOf(section))),
      );
    case 'distance':
      return sortByKey(initiatives, ({ location }) =>
        location === null ? Infinity : distanceMeters(order.center, location.point),
      );
    case 'name':
      return [...initiatives].sort((a, b) => order.compareNames(a.name, b.name));
    case 'status':
      return sortByKey(initiatives, ({ status }) => STATUSES.indexOf(status));
  }
}

function sortByKey<T>(items: readonly T[], keyOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ item }) => item);
}
