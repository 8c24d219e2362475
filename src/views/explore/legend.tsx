import { useMemo } from 'react';
import { LegendRow } from './legend-row.tsx';
import styles from './legend.module.css';
import { STATUS_ID } from './status-id.ts';
import { StatusSwitch } from './status-switch.tsx';
import { overviewByCategory } from '../../domain/filter/overview.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';

/** Legend, filter and overview in one. */
export function Legend({ statusOpen }: { statusOpen: boolean }) {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  const rows = useMemo(() => overviewByCategory(initiatives), [initiatives]);
  return (
    <section className={styles.legend} aria-labelledby="explore-legend">
      <div className={styles.head}>
        <h2 id="explore-legend" className={styles.title}>
          {t('explore.legend')}
        </h2>
        <span className={styles.units}>{t('explore.legendUnits')}</span>
      </div>
      <ul className={styles.rows}>
        {rows.map((overview) => (
          <LegendRow key={overview.category} overview={overview} />
        ))}
      </ul>
      <div id={STATUS_ID} className={styles.status} data-open={statusOpen}>
        <StatusSwitch />
      </div>
    </section>
  );
}
