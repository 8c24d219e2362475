import type { TourId } from '../../schema/tour-choices.ts';

/** The id of the walk at hand, whichever the reader put together; no authored tour may have it. */
export const OWN_WALK_ID = 'my-walk' as TourId;
