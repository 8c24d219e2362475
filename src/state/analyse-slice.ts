import { MOST_FIRST } from '../schema/analyse-choices.ts';
import type { UrlState } from '../schema/url-state.ts';
import type { Slice } from './slice.ts';
import { type KeepingOf, LINK, SESSION } from './state-keeping.ts';

type AnalyseChoices = Pick<UrlState, 'areaId' | 'spreadSort' | 'question' | 'withinMinutes'> &
  Readonly<{
    /** The sub-district pointed at, in the table or on the map. */
    hoveredAreaId: string | null;
  }>;

export type AnalyseSlice = AnalyseChoices &
  Readonly<{
    analyse: (change: Partial<AnalyseChoices>) => void;
    /** Looks at a sub-district; at none, if it is the one that is looked at. */
    chooseArea: (id: string | null) => void;
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
  ({
    areaId,
    spreadSort,
    question,
    withinMinutes,
  }: Omit<AnalyseChoices, 'hoveredAreaId'>): Slice<AnalyseSlice> =>
  (set) => ({
    areaId,
    spreadSort,
    question,
    withinMinutes,
    hoveredAreaId: null,
    analyse: set,
    chooseArea: (id) => {
      set((state) => ({ areaId: state.areaId === id ? null : id }));
    },
  });
