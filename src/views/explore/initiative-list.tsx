import { useCallback, useMemo } from 'react';
import { LIST_HEADING_ID } from './focus-list.ts';
import { InitiativeRow } from './initiative-row.tsx';
import { STATUS_ID } from './status-id.ts';
import styles from './initiative-list.module.css';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { CATEGORIES } from '../../schema/category.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Listing } from '../../schema/listing.ts';
import { STATUSES } from '../../schema/status.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { useListedInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { ChunkedList } from '../../ui/chunked-list.tsx';

/** Two lines with their padding. */
const ROW_HEIGHT_PIXELS = 56;

const idOf = ({ id }: Initiative): string => id;

function listTitle({ t }: Texts, { listing, count }: { listing: Listing; count: number }): string {
  if (listing.kind === 'mapped') return t('explore.mappedList', { count });
  if (listing.category === null) return t('explore.unlocatedList', { count });
  return t('explore.unlocatedCategory', { count, category: t(`content.category.${listing.category}`) });
}

/** Says which choice emptied the list, and the one press that helps. */
function EmptyList() {
  const { t } = useTexts();
  const noCategory = useAppStore((state) => state.hiddenCategories.length === CATEGORIES.length);
  const anyStatusHidden = useAppStore((state) => state.hiddenStatuses.length > 0);
  const showAll = useAppStore((state) => state.showAll);
  const reason = anyStatusHidden ? (noCategory ? 'emptyBoth' : 'emptyStatuses') : 'emptyCategories';
  return (
    <p className={styles.empty}>
      {t(`explore.${reason}`)}
      <Button kind="text" onClick={showAll}>
        {t('explore.showAll')}
      </Button>
    </p>
  );
}

/** On a narrow screen the status switch is folded away under what it says now. */
function StatusDisclosure({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { t } = useTexts();
  const count = useAppStore((state) => STATUSES.length - state.hiddenStatuses.length);
  return (
    <Button
      kind="text"
      className={styles.statusButton}
      aria-expanded={open}
      aria-controls={STATUS_ID}
      onClick={onToggle}
    >
      {count === STATUSES.length ? t('explore.statusChoice.all') : t('explore.statusChoice.some', { count })}
      <span aria-hidden="true">▾</span>
    </Button>
  );
}

/** The initiatives of the present listing. */
export function InitiativeList({
  statusOpen,
  onToggleStatus,
}: {
  statusOpen: boolean;
  onToggleStatus: () => void;
}) {
  const texts = useTexts();
  const { stations } = useAtlas();
  const items = useListedInitiatives();
  const listing = useAppStore((state) => state.listing);
  const rideable = useMemo(
    () => stations.filter(({ properties }) => properties.status === 'operating'),
    [stations],
  );
  const renderItem = useCallback(
    (initiative: Initiative) => <InitiativeRow initiative={initiative} stations={rideable} />,
    [rideable],
  );
  const title = listTitle(texts, { listing, count: items.length });
  return (
    <section aria-labelledby={LIST_HEADING_ID}>
      <div className={styles.head}>
        <h2 id={LIST_HEADING_ID} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <span className={styles.order}>{texts.t('explore.order')}</span>
        <StatusDisclosure open={statusOpen} onToggle={onToggleStatus} />
      </div>
      {items.length === 0 ? (
        <EmptyList />
      ) : (
        <ChunkedList
          label={title}
          items={items}
          itemKey={idOf}
          renderItem={renderItem}
          rowHeightPixels={ROW_HEIGHT_PIXELS}
        />
      )}
    </section>
  );
}
