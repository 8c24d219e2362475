import styles from './legend.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { STATUS_FILL, STATUSES_OF } from '../../schema/status.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useFacetCounts } from '../../state/use-listing.ts';
import { SegmentedToggles } from '../../ui/segmented-toggles.tsx';
import { StatusDisc } from '../../ui/status-disc.tsx';

/** How far places and works are: four cells, each counting what it would leave. The other kinds have their own words. */
export function StatusSwitch() {
  const { t } = useTexts();
  const counts = useFacetCounts('status');
  const chosen = useAppStore((state) => state.facets.status);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  return (
    <>
      <h3 className={styles.statusTitle} aria-hidden="true">
        {t('explore.statusOf.built')}
      </h3>
      <SegmentedToggles
        label={t('explore.statusOf.built')}
        onToggle={(status) => {
          toggleFacet('status', status);
        }}
        cells={STATUSES_OF.place.map((status) => ({
          value: status,
          picture: <StatusDisc fill={STATUS_FILL[status]} />,
          text: t('explore.statusCell', {
            status: t(`content.status.${status}`),
            number: counts.get(status) ?? 0,
          }),
          chosen: chosen.includes(status),
        }))}
      />
    </>
  );
}
