import { useMemo } from 'react';
import { STATUS_FILL } from './status-fill.ts';
import { countByStatus } from '../../domain/filter/overview.ts';
import { listInitiatives } from '../../domain/filter/visibility.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { STATUSES } from '../../schema/status.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { SegmentedToggles } from '../../ui/segmented-toggles.tsx';
import { StatusDisc } from '../../ui/status-disc.tsx';

/** Four cells, each counting what it shows or would show of the present list. */
export function StatusSwitch() {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  const hiddenCategories = useAppStore((state) => state.hiddenCategories);
  const hiddenStatuses = useAppStore((state) => state.hiddenStatuses);
  const listing = useAppStore((state) => state.listing);
  const toggleStatus = useAppStore((state) => state.toggleStatus);
  const counts = useMemo(() => {
    const visibility = { hiddenCategories, hiddenStatuses: [] };
    return countByStatus(listInitiatives(initiatives, { visibility, listing }));
  }, [initiatives, hiddenCategories, listing]);
  return (
    <SegmentedToggles
      label={t('explore.status')}
      onToggle={toggleStatus}
      cells={STATUSES.map((status) => ({
        value: status,
        picture: <StatusDisc fill={STATUS_FILL[status]} />,
        text: t('explore.statusCell', { status: t(`content.status.${status}`), count: counts[status] }),
        on: !hiddenStatuses.includes(status),
      }))}
    />
  );
}
