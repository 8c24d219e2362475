import { goTo } from './anchors.ts';
import styles from './report-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Report } from '../../schema/report.ts';
import { Button } from '../../ui/button.tsx';

/** What this is, and the way to all its numbers. */
export function ReportHead({ report, tableId }: { report: Report; tableId: string }) {
  const { t } = useTexts();
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1} className={styles.heading}>
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
  );
}
