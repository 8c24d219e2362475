import type { ReactNode } from 'react';
import { AboutAccuracy } from './about-accuracy.tsx';
import { AboutChanges } from './about-changes.tsx';
import { AboutChoices } from './about-choices.tsx';
import { AboutCoverage } from './about-coverage.tsx';
import { AboutData } from './about-data.tsx';
import { AboutOutputs } from './about-outputs.tsx';
import { AboutPrograms } from './about-programs.tsx';
import { AboutSection } from './about-section.tsx';
import { AboutUnknown } from './about-unknown.tsx';
import styles from './about-view.module.css';
import type { Fetched } from './fetched.ts';
import type { ShippedProgram } from '../../data/load-programs.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { BaseManifest } from '../../schema/base-manifest.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';

export type AboutViewProps = Readonly<{
  manifest: Fetched<BaseManifest>;
  coverage: Fetched<readonly CoverageFeature[]>;
  /** Packages by others. */
  programs: Fetched<readonly ShippedProgram[]>;
  /** Other sites that the base map is read from; none unless whoever built the atlas named some. */
  onlineHosts: readonly string[];
  /** The atlas as it is stored on this device. */
  onDevice: ReactNode;
}>;

/** What this is, what it is made of, what is not known, and what it does not do. */
export function AboutView({ manifest, coverage, programs, onlineHosts, onDevice }: AboutViewProps) {
  const { t, format } = useTexts();
  return (
    <PanelScroller>
      <PanelTitle className={styles.title}>{t('about.title')}</PanelTitle>
      <div className={styles.lead}>
        <p>{t('about.what')}</p>
        <p>{t('about.honesty')}</p>
      </div>
      <AboutSection title={t('about.appearance')}>
        <AboutChoices />
      </AboutSection>
      <AboutSection title={t('about.takeAlong')}>
        <AboutOutputs />
      </AboutSection>
      <AboutSection title={t('about.onDevice')}>{onDevice}</AboutSection>
      <AboutSection title={t('about.changes')}>
        <AboutChanges />
      </AboutSection>
      <AboutSection title={t('about.programme')}>
        <AboutAccuracy />
      </AboutSection>
      <AboutSection title={t('about.unknown')}>
        <AboutUnknown />
      </AboutSection>
      <AboutSection title={t('about.coverage')}>
        <AboutCoverage coverage={coverage} />
      </AboutSection>
      <AboutSection title={t('about.data')}>
        <AboutData manifest={manifest} />
        <p className={styles.after}>{t('about.dataCode')}</p>
        <AboutPrograms programs={programs} />
      </AboutSection>
      <AboutSection title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
        {onlineHosts.length > 0 && (
          <p className={styles.after}>{t('about.privacyOnline', { hosts: format.list(onlineHosts) })}</p>
        )}
      </AboutSection>
      <AboutSection title={t('about.online')}>
        <p>{t('about.onlineText')}</p>
      </AboutSection>
      <AboutSection title={t('about.accessibility')}>
        <div className={styles.texts}>
          <p>{t('about.accessibilityGoal')}</p>
          <p>{t('about.accessibilityTested')}</p>
          <p>{t('about.accessibilityLimits')}</p>
          <p>{t('about.accessibilityReport')}</p>
        </div>
      </AboutSection>
    </PanelScroller>
  );
}
