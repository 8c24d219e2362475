import { flag, type LinkTable, oneOf, parseWith, unless } from './link-parameter.ts';
import { TOUR_WAYS, type TourId, TourIdSchema, type TourWay } from '../tour-choices.ts';

export type ToursLink = Readonly<{
  /** The tour whose page is open; null for the list. */
  tourId: TourId | null;
  /** The open tour is being walked: its guide is shown in the place of its page. */
  isWalking: boolean;
  /** How the open tour is walked. */
  tourWay: TourWay;
  /** The reader's own walk, while it is put together: its code, or `WALK_AT_HAND`; null while it is not. */
  walk: string | null;
}>;

/** In the place of a code: the walk as it stands in this tab. No code is as short. */
export const WALK_AT_HAND = '0';

/** Longer than any code. What is cut is no code any more, and told. */
const MOST_WALK_CHARACTERS = 999;

export const TOURS_LINK: LinkTable<ToursLink> = {
  tourId: { key: 'tour', history: 'push', parse: parseWith(TourIdSchema), format: (id) => id, default: null },
  tourWay: {
    key: 'way',
    history: 'replace',
    parse: oneOf(TOUR_WAYS),
    format: unless<TourWay>('usual'),
    default: 'usual',
  },
  isWalking: { key: 'guide', history: 'push', ...flag, default: false },
  walk: {
    key: 'walk',
    history: 'push',
    parse: (text) => text.slice(0, MOST_WALK_CHARACTERS) || '?',
    format: (code) => code,
    default: null,
  },
};
