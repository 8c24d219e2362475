import { STATUS_FILL } from './status-fill.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { STATUSES } from '../../schema/status.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useFacetCounts } from '../../state/use-listing.ts';
import { SegmentedToggles } from '../../ui/segmented-toggles.tsx';
import { StatusDisc } from '../../ui/status-disc.tsx';

/** Four cells, each counting what it would leave. */
export function StatusSwitch() {
  const { t } = useTexts();
  const counts = useFacetCounts('status');
  const chosen = useAppStore((state) => state.facets.status);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  return (
    <SegmentedToggles
      label={t('explore.facet.status')}
      onToggle={(status) => {
        toggleFacet('status', status);
      }}
      cells={STATUSES.map((status) => ({
        value: status,
        picture: <StatusDisc fill={STATUS_FILL[status]} />,
        text: t('explore.statusCell', {
          status: t(`content.status.${status}`),
          number: counts.get(status) ?? 0,
        }),
        chosen: chosen.includes(status),
      }))}
    />
  );
}
