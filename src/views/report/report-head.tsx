import { useRef } from 'react';
import { goTo } from './anchors.ts';
import styles from './report-view.module.css';
import { isUnfiltered } from '../../domain/facets/facet-selection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Report } from '../../schema/report.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { usePassingInitiatives } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** A filter chosen in Explore holds for the map here too: the story names entries that are not drawn. */
function FilteredNote({ onClear }: { onClear: () => void }) {
  const { t } = useTexts();
  const isFiltered = useAppStore(({ facets }) => !isUnfiltered(facets));
  const clearFacets = useAppStore((state) => state.clearFacets);
  const { initiatives } = useAtlas();
  const passing = usePassingInitiatives();
  if (!isFiltered) return null;
  return (
    <NoticeLine
      text={t('report.filtered', { count: passing.length, total: initiatives.length })}
      actions={[
        {
          label: t('explore.clearAll'),
          onPress: () => {
            clearFacets();
            onClear();
          },
        },
      ]}
    />
  );
}

/** What this is, and the way to all its numbers. */
export function ReportHead({ report, tableId }: { report: Report; tableId: string }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('report.heading')}
        </h1>
        <Button
          kind="text"
          className={styles.toTable}
          onClick={() => {
            goTo(tableId);
          }}
        >
          {t('report.table', { count: report.indicators.length })}
        </Button>
      </div>
      <div className={styles.filtered}>
        {/* The button that had the focus is gone then. */}
        <FilteredNote onClear={() => heading.current?.focus()} />
      </div>
    </>
  );
}
