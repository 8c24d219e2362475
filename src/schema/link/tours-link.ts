import { type LinkTable, parseWith } from './link-parameter.ts';
import { type TourId, TourIdSchema } from '../tour-choices.ts';

export type ToursLink = Readonly<{
  /** The tour whose page is open; null for the list. */
  tourId: TourId | null;
}>;

export const TOURS_LINK: LinkTable<ToursLink> = {
  tourId: { key: 'tour', history: 'push', parse: parseWith(TourIdSchema), format: (id) => id, default: null },
};
