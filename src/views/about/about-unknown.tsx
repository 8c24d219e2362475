import styles from './about-view.module.css';
import { evidenceStatistics } from '../../domain/about/evidence-statistics.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';

export function AboutUnknown() {
  const { t } = useTexts();
  const { initiatives, subdistricts } = useAtlas();
  const { withoutFacts, statusByReportOnly } = evidenceStatistics(initiatives);
  const estimated = subdistricts.filter(
    ({ properties }) => properties.boundaryQuality === 'estimated',
  ).length;
  return (
    <ul className={styles.points}>
      {statusByReportOnly > 0 && <li>{t('about.unknownStatus', { count: statusByReportOnly })}</li>}
      {withoutFacts > 0 && <li>{t('about.unknownFacts', { count: withoutFacts })}</li>}
      {estimated > 0 && <li>{t('about.unknownEdges', { count: estimated })}</li>}
      <li>{t('about.unknownMetro')}</li>
      <li>{t('about.unknownRelief')}</li>
      <li>{t('about.unknownReport')}</li>
    </ul>
  );
}
