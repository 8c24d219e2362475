import styles from './section-part.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';
import touch from '../../ui/touch-target.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** Whose words these are, and where and when the report itself was published. */
export function RetoldNote() {
  const { t, pick, format } = useTexts();
  const { report, sourceById } = useAtlas();
  const source = report === null ? undefined : sourceById.get(report.source);
  const date = source?.date ?? null;
  const url = source?.url ?? null;
  return (
    <p className={styles.retold}>
      {t('report.retold')}
      {source !== undefined && <span>{pick(source.publisher)}</span>}
      {date !== null && <span>{format.date(date)}</span>}
      {url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" className={touch.target}>
          {t('report.sourceLink')}
          <VisuallyHidden>{t('app.opensInNewTab')}</VisuallyHidden>
        </a>
      )}
    </p>
  );
}
