import type { Category } from '../../schema/category.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Listing } from '../../schema/listing.ts';
import type { Status } from '../../schema/status.ts';

/** What the user has switched off. */
export type Visibility = Readonly<{
  hiddenCategories: readonly Category[];
  hiddenStatuses: readonly Status[];
}>;

type Judged = Pick<Initiative, 'category' | 'status' | 'location'>;

const isShown = (initiative: Judged, { hiddenCategories, hiddenStatuses }: Visibility): boolean =>
  !hiddenCategories.includes(initiative.category) && !hiddenStatuses.includes(initiative.status);

/** The located initiatives that the map shows, in the given order. */
export function listMapped<T extends Judged>(
  initiatives: readonly T[],
  visibility: Visibility,
): readonly T[] {
  return initiatives.filter((initiative) => initiative.location !== null && isShown(initiative, visibility));
}

/**
 * The initiatives without a fixed place. A listing of one category shows it even where the category
 * is switched off on the map: it was asked for by name.
 */
export function listUnlocated<T extends Judged>(
  initiatives: readonly T[],
  { visibility, category }: { visibility: Visibility; category: Category | null },
): readonly T[] {
  return initiatives.filter((initiative) => {
    if (initiative.location !== null) return false;
    if (category === null) return isShown(initiative, visibility);
    return initiative.category === category && !visibility.hiddenStatuses.includes(initiative.status);
  });
}

/** What the list shows, and what previous and next walk through. */
export function listInitiatives<T extends Judged>(
  initiatives: readonly T[],
  { visibility, listing }: { visibility: Visibility; listing: Listing },
): readonly T[] {
  return listing.kind === 'mapped'
    ? listMapped(initiatives, visibility)
    : listUnlocated(initiatives, { visibility, category: listing.category });
}
