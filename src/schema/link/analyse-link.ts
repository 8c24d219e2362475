import { type LinkTable, parseWith } from './link-parameter.ts';
import {
  AreaIdSchema,
  formatSpreadSort,
  MOST_FIRST,
  type SpreadSort,
  SpreadSortSchema,
} from '../analyse-choices.ts';

export type AnalyseLink = Readonly<{
  /** The sub-district that is looked at; null for none. */
  areaId: string | null;
  /** The order of the table of sub-districts. */
  spreadSort: SpreadSort;
}>;

export const ANALYSE_LINK: LinkTable<AnalyseLink> = {
  areaId: {
    key: 'area',
    history: 'replace',
    parse: parseWith(AreaIdSchema),
    format: (id) => id,
    default: null,
  },
  spreadSort: {
    key: 'rows',
    history: 'replace',
    parse: parseWith(SpreadSortSchema),
    format: (sort) =>
      formatSpreadSort(sort) === formatSpreadSort(MOST_FIRST) ? null : formatSpreadSort(sort),
    default: MOST_FIRST,
  },
};
