import { type LinkTable, parseWith, unless } from './link-parameter.ts';
import { MOST_FIRST, type SpreadSort, SpreadSortSchema } from '../analyse-choices.ts';

export type AnalyseLink = Readonly<{
  /** The sub-district that is looked at; null for none. */
  areaId: string | null;
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
  spreadSort: {
    key: 'rows',
    history: 'replace',
    parse: parseWith(SpreadSortSchema),
    format: unless<SpreadSort>(MOST_FIRST),
    default: MOST_FIRST,
  },
};
