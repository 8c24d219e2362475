import { ANY_TOUR, type TourFilter, type TourId, type TourWay } from '../schema/tour-choices.ts';
import type { UrlState } from '../schema/url-state.ts';
import { DEVICE, type KeepingOf, LINK, SESSION } from './state-keeping.ts';
import type { Slice } from './slice.ts';

export type ToursSlice = Pick<UrlState, 'tourId' | 'isWalking' | 'walk' | 'tourWay'> &
  Readonly<{
    /** The tour pointed at, in the list or on the map. */
    hoveredTourId: TourId | null;
    /** Index of the stop that is read on the page of the open tour. */
    tourStop: number;
    tourFilter: TourFilter;
    /** Walks of the reader's own as they are kept on the device: an id and a code each. */
    keptWalks: readonly string[];
    /** Opens the page of a tour at its first stop; null goes back to the list. */
    openTour: (id: TourId | null) => void;
    hoverTour: (id: TourId | null) => void;
    readStop: (index: number) => void;
    chooseTourWay: (way: TourWay) => void;
    /** Opens the guide of the open tour, or goes back to its page. */
    walkTour: (isWalking: boolean) => void;
    filterTours: (change: Partial<TourFilter>) => void;
    keepWalks: (walks: readonly string[]) => void;
  }>;

/** The choices that end when the view is left. */
export const TOURS_LEFT = {
  tourId: null,
  isWalking: false,
  walk: null,
  hoveredTourId: null,
  tourStop: 0,
  tourWay: 'usual',
} as const;

export const TOURS_KEEPING = {
  tourId: LINK,
  isWalking: LINK,
  hoveredTourId: SESSION,
  tourStop: SESSION,
  tourWay: LINK,
  tourFilter: SESSION,
  walk: LINK,
  keptWalks: DEVICE,
} as const satisfies KeepingOf<ToursSlice>;

export const createToursSlice =
  ({
    tourId,
    isWalking,
    walk,
    tourWay,
    keptWalks,
  }: Pick<ToursSlice, 'tourId' | 'isWalking' | 'walk' | 'tourWay' | 'keptWalks'>): Slice<ToursSlice> =>
  (set) => ({
    ...TOURS_LEFT,
    tourId,
    walk,
    keptWalks,
    tourWay,
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
    keepWalks: (keptWalks) => {
      set({ keptWalks });
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
