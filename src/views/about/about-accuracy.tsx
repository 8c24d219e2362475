import styles from './about-view.module.css';
import { evidenceStatistics } from '../../domain/about/evidence-statistics.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { ACCURACY_CLASSES } from '../../schema/accuracy-class.ts';
import { useAtlas } from '../../state/providers.tsx';

/** How much is known, and how well: every number counted from the entries themselves. */
export function AboutAccuracy() {
  const { t, format, locale, language } = useTexts();
  const { initiatives } = useAtlas();
  const { total, located, spread, byAccuracy, standIns, unlocated, facts, weakFacts } =
    evidenceStatistics(initiatives);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const share = percent.format(facts === 0 ? 0 : weakFacts / facts);
  const most = Math.max(...Object.values(byAccuracy), 1);
  return (
    <div className={styles.texts}>
      <p>{t('about.programmeText', { count: total })}</p>
      <p>{t('about.located', { count: located })}</p>
      <table className={styles.classes}>
        <tbody>
          {ACCURACY_CLASSES.map((accuracyClass) => (
            <tr key={accuracyClass}>
              <th scope="row">{t(`about.accuracy.${accuracyClass}`)}</th>
              <td className={styles.classCount}>{format.number(byAccuracy[accuracyClass])}</td>
              <td aria-hidden="true" className={styles.classBar}>
                <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" width="100%" height="8">
                  <rect width={byAccuracy[accuracyClass]} height="1" fill="currentColor" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {spread > 0 && <p>{t('about.spread', { count: spread })}</p>}
      {standIns > 0 && <p>{t('about.standIns', { count: standIns })}</p>}
      {unlocated['no-place'] > 0 && <p>{t('about.noPlace', { count: unlocated['no-place'] })}</p>}
      {unlocated['not-found'] > 0 && <p>{t('about.notFound', { count: unlocated['not-found'] })}</p>}
      <p>
        {[
          t('about.facts', { count: facts }),
          ...(weakFacts > 0 ? [t('about.weakFacts', { count: weakFacts, share })] : []),
        ].join(language === 'zh' ? '' : ' ')}
      </p>
    </div>
  );
}
