import { AboutChoices } from './about-choices.tsx';
import { AboutData } from './about-data.tsx';
import { AboutSection } from './about-section.tsx';
import styles from './about-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { BaseManifest } from '../../schema/base-manifest.ts';
import { useAtlas } from '../../state/atlas-context.tsx';

/** What this is, what it is made of, and what it does not do. `manifest` is null when it cannot be read. */
export function AboutView({ manifest }: { manifest: BaseManifest | null | 'loading' }) {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  return (
    <div className={styles.scroller}>
      <h1 className={styles.title}>{t('about.title')}</h1>
      <div className={styles.lead}>
        <p>{t('about.what')}</p>
        <p>{t('about.honesty')}</p>
      </div>
      <AboutSection title={t('about.appearance')}>
        <AboutChoices />
      </AboutSection>
      <AboutSection title={t('about.programme')}>
        <p>{t('about.programmeText', { count: initiatives.length })}</p>
      </AboutSection>
      <AboutSection title={t('about.data')}>
        <AboutData manifest={manifest} />
      </AboutSection>
      <AboutSection title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
      </AboutSection>
    </div>
  );
}
