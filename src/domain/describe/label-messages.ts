import type { Category } from '../../schema/category.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { MessageValue } from '../../schema/message.ts';
import type { Status } from '../../schema/status.ts';
import { bearingDegrees, compassWind } from '../geo/direction.ts';
import { distanceMeters } from '../geo/distance.ts';

export const categoryValue = (category: Category): MessageValue => ({
  message: { key: `content.category.${category}`, values: {} },
});

export const statusValue = (status: Status): MessageValue => ({
  message: { key: `content.status.${status}`, values: {} },
});

/** Name, category and status, which are always said together. */
export const initiativeValues = ({
  name,
  category,
  status,
}: Pick<Initiative, 'name' | 'category' | 'status'>): Readonly<
  Record<'name' | 'category' | 'status', MessageValue>
> => ({
  name: { text: name },
  category: categoryValue(category),
  status: statusValue(status),
});

/** In which direction and how far `to` lies from `from`. */
export const wayValues = (from: LngLat, to: LngLat): Readonly<Record<'wind' | 'distance', MessageValue>> => ({
  wind: { message: { key: `describe.wind.${compassWind(bearingDegrees(from, to))}`, values: {} } },
  distance: { distanceMeters: distanceMeters(from, to) },
});

/** The name of a sub-district; outside the district that it is so. */
export const districtPartValue = (name: LocalizedText | null): MessageValue =>
  name === null ? { message: { key: 'describe.outside', values: {} } } : { text: name };

/** "Markets 4". */
export const countedValue = (what: MessageValue, number: number): MessageValue => ({
  message: { key: 'describe.counted', values: { what, number } },
});
