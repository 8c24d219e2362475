import { isMapped } from '../place/sites.ts';
import type { Category } from '../../schema/category.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { STATUSES, type Status } from '../../schema/status.ts';

type Counted = Pick<Initiative, 'category' | 'status' | 'location' | 'places'>;

/** One row of the legend. */
export type CategoryOverview = Readonly<{
  category: Category;
  /** One entry per initiative, in display order of the statuses. */
  units: readonly Status[];
  mapped: number;
}>;

/** A row for every category, also for those with nothing in them. */
export function overviewByCategory(initiatives: readonly Counted[]): readonly CategoryOverview[] {
  const membersOf = new Map(CATEGORIES.map((category): [Category, Counted[]] => [category, []]));
  for (const initiative of initiatives) membersOf.get(initiative.category)?.push(initiative);
  return Array.from(membersOf, ([category, members]) => ({
    category,
    units: STATUSES.flatMap((status) =>
      members.filter((initiative) => initiative.status === status).map(() => status),
    ),
    mapped: members.filter(isMapped).length,
  }));
}
