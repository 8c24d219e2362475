import { ANY_TOUR, type TourFilter, type TourId, type TourWay } from '../schema/tour-choices.ts';
import type { UrlState } from '../schema/url-state.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

export type ToursSlice = Pick<UrlState, 'tourId' | 'isWalking'> &
  Readonly<{
    /** The tour pointed at, in the list or on the map. */
    hoveredTourId: TourId | null;
    /** Index of the stop that is read on the page of the open tour. */
    tourStop: number;
    /** How the open tour is walked. */
    tourWay: TourWay;
    tourFilter: TourFilter;
    /** Opens the page of a tour at its first stop; null goes back to the list. */
    openTour: (id: TourId | null) => void;
    hoverTour: (id: TourId | null) => void;
    readStop: (index: number) => void;
    chooseTourWay: (way: TourWay) => void;
    /** Opens the guide of the open tour, or goes back to its page. */
    walkTour: (isWalking: boolean) => void;
    filterTours: (change: Partial<TourFilter>) => void;
  }>;

/** The choices that end when the view is left. */
export const TOURS_LEFT = { tourId: null, isWalking: false, hoveredTourId: null, tourStop: 0 } as const;

export const TOURS_KEEPING = {
  tourId: LINK,
  isWalking: LINK,
  hoveredTourId: SESSION,
  tourStop: SESSION,
  tourWay: SESSION,
  tourFilter: SESSION,
} as const satisfies KeepingOf<ToursSlice>;

export const createToursSlice =
  ({ tourId, isWalking }: Pick<ToursSlice, 'tourId' | 'isWalking'>): Slice<ToursSlice> =>
  (set) => ({
    ...TOURS_LEFT,
    tourId,
    tourWay: 'usual',
    isWalking,
    tourFilter: ANY_TOUR,
    openTour: (id) => {
      set({ ...TOURS_LEFT, tourId: id });
    },
    hoverTour: (id) => {
      set({ hoveredTourId: id });
    },
    readStop: (index) => {
      set({ tourStop: index });
    },
    chooseTourWay: (tourWay) => {
      set({ tourWay });
    },
    walkTour: (isWalking) => {
      set({ isWalking });
    },
    filterTours: (change) => {
      set(({ tourFilter }) => ({ tourFilter: { ...tourFilter, ...change } }));
    },
  });
