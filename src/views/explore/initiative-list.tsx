import { useCallback, useMemo, useState } from 'react';
import { ActiveFilters } from './active-filters.tsx';
import { MissingPart } from './missing-part.tsx';
import { FILTERS_ID } from './filters-id.ts';
import { LIST_HEADING_ID } from './focus-list.ts';
import styles from './initiative-list.module.css';
import { InitiativeRow } from './initiative-row.tsx';
import { ListTools } from './list-tools.tsx';
import { walksFromMetro } from '../../domain/place/walks-from-metro.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative, InitiativeId } from '../../schema/initiative.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { type Listing, useViewCenter } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { ChunkedList } from '../../ui/chunked-list.tsx';
import { createLazyPart, lazyComponent, useLazyPart } from '../../ui/lazy-part.tsx';
import { rowTool } from '../walk/row-tool.ts';

/** Two lines with their padding. */
const ROW_HEIGHT_PIXELS = 56;

/** Fetched with the further filters. */
const EmptyList = lazyComponent(
  createLazyPart(async () => (await import('./empty-list.tsx')).EmptyList),
  MissingPart,
);

const idOf = ({ id }: Initiative): string => id;

/** The open place, and after it was closed the one that was: its row takes the focus back. */
function useLastSelectedId(): InitiativeId | null {
  const selectedId = useAppStore((state) => state.selectedId);
  const [lastId, setLastId] = useState(selectedId);
  if (selectedId !== null && selectedId !== lastId) setLastId(selectedId);
  return selectedId ?? lastId;
}

function Rows({ label, items }: { label: string; items: readonly Initiative[] }) {
  const { stations } = useAtlas();
  const byDistance = useAppStore((state) => state.listOrder === 'distance');
  const viewCenter = useViewCenter();
  const center = byDistance ? viewCenter : null;
  const lastSelectedId = useLastSelectedId();
  // After the map, which has more to fetch.
  const isMapThere = useAppStore((state) => state.viewBounds !== null);
  const { part: Tool } = useLazyPart(rowTool, { wanted: isMapThere });
  const walks = useMemo(() => walksFromMetro(stations), [stations]);
  const renderItem = useCallback(
    (initiative: Initiative) => (
      <InitiativeRow
        initiative={initiative}
        fromMetro={walks.get(initiative.id)?.[0] ?? null}
        center={center}
        Tool={Tool}
      />
    ),
    [walks, center, Tool],
  );
  return (
    <ChunkedList
      label={label}
      items={items}
      itemKey={idOf}
      pinnedKey={lastSelectedId}
      renderItem={renderItem}
      rowHeightPixels={ROW_HEIGHT_PIXELS}
    />
  );
}

/** What passes the filters: what the map shows, then what it cannot show. */
export function InitiativeList({
  listing,
  filtersOpen,
  onToggleFilters,
}: {
  listing: Listing;
  filtersOpen: boolean;
  onToggleFilters: () => void;
}) {
  const { t } = useTexts();
  const onlyInView = useAppStore((state) => state.onlyInView);
  const { located, unlocated, outOfView } = listing;
  const onlyUnlocated = located.length === 0 && unlocated.length > 0;
  const mappedTitle = t(onlyInView ? 'explore.inViewList' : 'explore.mappedList', { count: located.length });
  const unlocatedTitle = t('explore.unlocatedList', { count: unlocated.length });
  return (
    <section aria-labelledby={LIST_HEADING_ID}>
      <div className={styles.head}>
        <h2 id={LIST_HEADING_ID} tabIndex={-1} className={styles.title}>
          {onlyUnlocated ? unlocatedTitle : mappedTitle}
        </h2>
        <Button
          kind="text"
          className={styles.filterButton}
          aria-expanded={filtersOpen}
          aria-controls={FILTERS_ID}
          onClick={onToggleFilters}
        >
          {t('explore.filters')}
          <span aria-hidden="true">{filtersOpen ? '▴' : '▾'}</span>
        </Button>
      </div>
      <ListTools open={filtersOpen} />
      <ActiveFilters />
      {located.length + unlocated.length === 0 && <EmptyList outOfView={outOfView} />}
      {located.length > 0 && <Rows label={mappedTitle} items={located} />}
      {unlocated.length > 0 && (
        <>
          {!onlyUnlocated && <h3 className={styles.part}>{unlocatedTitle}</h3>}
          <Rows label={unlocatedTitle} items={unlocated} />
        </>
      )}
    </section>
  );
}
