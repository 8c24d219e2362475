import styles from './about-view.module.css';
import type { Fetched } from './fetched.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { BaseManifest } from '../../schema/base-manifest.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Every file of the base map with its date and its rights. */
export function AboutData({ manifest }: { manifest: Fetched<BaseManifest> }) {
  const { t, pick, format } = useTexts();
  if (manifest.step !== 'ready') {
    // There before the sentence is, so that screen readers speak it.
    return (
      <div role="status">
        {manifest.step === 'failed' && (
          <NoticeLine
            text={t('about.dataUnavailable')}
            actions={[{ label: t('app.retry'), onPress: manifest.retry }]}
          />
        )}
      </div>
    );
  }
  return (
    <ul className={styles.files}>
      {manifest.value.files.map(({ path, description, dataDate, attribution, licence }) => (
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
