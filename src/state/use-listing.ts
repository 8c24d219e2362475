import { useMemo } from 'react';
import { useAppStore } from './app-store-context.tsx';
import { useAtlas } from './atlas-context.tsx';
import { listInitiatives, type Visibility } from '../domain/filter/visibility.ts';
import type { Initiative } from '../schema/initiative.ts';

/** What is switched on, as one value that changes only with its parts. */
export function useVisibility(): Visibility {
  const hiddenCategories = useAppStore((state) => state.hiddenCategories);
  const hiddenStatuses = useAppStore((state) => state.hiddenStatuses);
  return useMemo(() => ({ hiddenCategories, hiddenStatuses }), [hiddenCategories, hiddenStatuses]);
}

/** The initiatives of the explore list, in its order. */
export function useListedInitiatives(): readonly Initiative[] {
  const { initiatives } = useAtlas();
  const visibility = useVisibility();
  const listing = useAppStore((state) => state.listing);
  return useMemo(
    () => listInitiatives(initiatives, { visibility, listing }),
    [initiatives, visibility, listing],
  );
}
