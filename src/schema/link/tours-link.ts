import { flag, type LinkTable, parseWith } from './link-parameter.ts';
import { type TourId, TourIdSchema } from '../tour-choices.ts';

export type ToursLink = Readonly<{
  /** The tour whose page is open; null for the list. */
  tourId: TourId | null;
  /** The open tour is being walked: its guide is shown in the place of its page. */
  isWalking: boolean;
}>;

export const TOURS_LINK: LinkTable<ToursLink> = {
  tourId: { key: 'tour', history: 'push', parse: parseWith(TourIdSchema), format: (id) => id, default: null },
  isWalking: { key: 'walk', history: 'push', ...flag, default: false },
};
