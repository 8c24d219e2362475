import styles from './about-view.module.css';
import type { Fetched } from './fetched.ts';
import type { ShippedProgram } from '../../data/load-programs.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import touch from '../../ui/touch-target.module.css';

/** By licence, that of most packages first. */
const byLicence = (programs: readonly ShippedProgram[]) =>
  [...new Set(programs.map(({ licence }) => licence))]
    .map((licence) => ({ licence, programs: programs.filter((program) => program.licence === licence) }))
    .toSorted((a, b) => b.programs.length - a.programs.length || a.licence.localeCompare(b.licence, 'en'));

/** Everything by others that is in the program, with its licence; their whole texts are a file beside the page. */
export function AboutPrograms({ programs }: { programs: Fetched<readonly ShippedProgram[]> }) {
  const { t } = useTexts();
  return (
    <>
      <div role="status">
        {programs.step === 'failed' && (
          <NoticeLine
            text={t('about.programsUnavailable')}
            actions={[{ label: t('app.retry'), onPress: programs.retry }]}
          />
        )}
      </div>
      {programs.step === 'ready' && (
        <details className={styles.programs}>
          <summary>{t('about.programs', { count: programs.value.length })}</summary>
          <dl className={styles.rights}>
            {byLicence(programs.value).map(({ licence, programs: under }) => (
              <div key={licence} lang="en">
                <dt>
                  {licence} ({under.length})
                </dt>
                <dd>{under.map(({ name, version }) => `${name} ${version}`).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className={styles.after}>
        <a href="./THIRD-PARTY.txt" target="_blank" rel="noopener" className={touch.target}>
          {t('about.thirdParty')}
        </a>
      </p>
    </>
  );
}
