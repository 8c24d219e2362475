import styles from './about-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { BaseManifest } from '../../schema/base-manifest.ts';

/** Every file of the base map with its date and its rights. */
export function AboutData({ manifest }: { manifest: BaseManifest | null | 'loading' }) {
  const { t, pick, format } = useTexts();
  if (manifest === 'loading') return null;
  if (manifest === null) return <p>{t('about.dataUnavailable')}</p>;
  return (
    <ul className={styles.files}>
      {manifest.files.map(({ path, description, dataDate, attribution, licence }) => (
        <li key={path}>
          <span>{pick(description)}</span>
          {dataDate !== null && <span> · {t('about.dataDate', { date: format.date(dataDate) })}</span>}
          <br />
          <span lang="en" className={styles.rights}>
            {attribution} · {licence}
          </span>
        </li>
      ))}
    </ul>
  );
}
