import { type LinkTable, oneOf, unless } from './link-parameter.ts';
import {
  MOST_FIRST,
  type Question,
  QUESTIONS,
  type SpreadSort,
  SPREAD_SORTS,
  USUALLY_NEAR,
  WITHIN_MINUTES,
  type WithinMinutes,
} from '../analyse-choices.ts';

export type AnalyseLink = Readonly<{
  /** The sub-district that is looked at; null for none. */
  areaId: string | null;
  question: Question;
  /** How many minutes of walking are called near. */
  withinMinutes: WithinMinutes;
  /** The order of the table of sub-districts. */
  spreadSort: SpreadSort;
}>;

/** Longer than the id of any sub-district. */
const LONGEST_ID = 40;

export const ANALYSE_LINK: LinkTable<AnalyseLink> = {
  areaId: {
    key: 'area',
    history: 'replace',
    // Whether there is one of that id is asked where it is shown.
    parse: (text) => (text.length > LONGEST_ID ? null : text),
    format: (id) => id,
    default: null,
  },
  question: {
    key: 'ask',
    history: 'push',
    parse: oneOf(QUESTIONS),
    format: unless<Question>('spread'),
    default: 'spread',
  },
  withinMinutes: {
    key: 'within',
    history: 'replace',
    parse: oneOf(WITHIN_MINUTES),
    format: (minutes) => (minutes === USUALLY_NEAR ? null : String(minutes)),
    default: USUALLY_NEAR,
  },
  spreadSort: {
    key: 'rows',
    history: 'replace',
    parse: oneOf(SPREAD_SORTS),
    format: unless<SpreadSort>(MOST_FIRST),
    default: MOST_FIRST,
  },
};
