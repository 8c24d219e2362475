import { goTo } from './anchors.ts';
import styles from './report-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Report } from '../../schema/report.ts';
import { useAtlas } from '../../state/atlas-context.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** What is retold here, by whom it was published and when, and the way to all its numbers. */
export function ReportHead({ report, tableId }: { report: Report; tableId: string }) {
  const { t, pick, format } = useTexts();
  const source = useAtlas().sourceById.get(report.source);
  const date = source?.date ?? null;
  const url = source?.url ?? null;
  return (
    <div className={styles.head}>
      <h1 className={styles.heading}>{t('report.heading')}</h1>
      <p className={styles.source}>
        {source !== undefined && <span>{pick(source.publisher)}</span>}
        {date !== null && <span>{format.date(date)}</span>}
        {url !== null && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t('report.sourceLink')}
            <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
          </a>
        )}
      </p>
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
