import { MOST_FIRST, type Question, type SpreadSort, type WithinMinutes } from '../schema/analyse-choices.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';

export type AnalyseSlice = Pick<UrlState, 'areaId' | 'spreadSort' | 'question' | 'withinMinutes'> &
  Readonly<{
    askQuestion: (question: Question) => void;
    callNear: (withinMinutes: WithinMinutes) => void;
    /** The sub-district pointed at, in the table or on the map. */
    hoveredAreaId: string | null;
    /** Looks at a sub-district; at none, if it is the one that is looked at. */
    chooseArea: (id: string | null) => void;
    hoverArea: (id: string | null) => void;
    sortSpread: (sort: SpreadSort) => void;
  }>;

/** The choices that end when the view is left. */
export const ANALYSE_LEFT = {
  areaId: null,
  hoveredAreaId: null,
  spreadSort: MOST_FIRST,
  question: 'spread',
} as const;

export const ANALYSE_KEEPING = {
  areaId: LINK,
  spreadSort: LINK,
  question: LINK,
  withinMinutes: LINK,
  hoveredAreaId: SESSION,
} as const satisfies KeepingOf<AnalyseSlice>;

export const createAnalyseSlice =
  (initial: Pick<UrlState, 'areaId' | 'spreadSort' | 'question' | 'withinMinutes'>): Slice<AnalyseSlice> =>
  (set) => ({
    ...initial,
    askQuestion: (question) => {
      set({ question });
    },
    callNear: (withinMinutes) => {
      set({ withinMinutes });
    },
    hoveredAreaId: null,
    chooseArea: (id) => {
      set((state) => ({ areaId: state.areaId === id ? null : id }));
    },
    hoverArea: (id) => {
      set({ hoveredAreaId: id });
    },
    sortSpread: (spreadSort) => {
      set({ spreadSort });
    },
  });
