import { useId } from 'react';
import styles from './about-view.module.css';
import type { Fetched } from './fetched.ts';
import { coverageDrawing } from '../../domain/about/coverage-drawing.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { CoverageFeature, CoverageLevel } from '../../schema/coverage.ts';
import { useAtlas } from '../../state/providers.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** Told apart without colours: filled, ruled, dotted. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-complete`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className={styles.solid} />
      </pattern>
      <pattern id={`${id}-roads`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3H6" className={styles.ruled} />
      </pattern>
      <pattern id={`${id}-partial`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3.5" cy="3.5" r="1" className={styles.dotted} />
      </pattern>
    </defs>
  );
}

function Swatch({ id, level }: { id: string; level: CoverageLevel }) {
  return (
    <svg width="22" height="14" aria-hidden="true" focusable="false">
      <rect width="22" height="14" fill={`url(#${id}-${level})`} className={styles.swatch} />
    </svg>
  );
}

/** Where the base data reach, as a small map and in words. */
export function AboutCoverage({ coverage }: { coverage: Fetched<readonly CoverageFeature[]> }) {
  const { t, format } = useTexts();
  const { subdistricts } = useAtlas();
  const id = useId();
  if (coverage.step !== 'ready') {
    // There before the sentence is, so that screen readers speak it.
    return (
      <div role="status">
        {coverage.step === 'failed' && (
          <NoticeLine
            text={t('about.coverageUnavailable')}
            actions={[{ label: t('app.retry'), onPress: coverage.retry }]}
          />
        )}
      </div>
    );
  }
  const drawing = coverageDrawing(
    coverage.value,
    subdistricts.map(({ geometry }) => geometry),
  );
  if (drawing === null) return <p>{t('about.coverageUnavailable')}</p>;
  const { size, areas, outline } = drawing;
  return (
    <div className={styles.coverage}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('about.coveragePicture')}
        className={styles.coverageMap}
      >
        <Patterns id={id} />
        {areas.map(({ level, path }) => (
          <path key={level} d={path} fill={`url(#${id}-${level})`} className={styles.coverageArea} />
        ))}
        <path d={outline} className={styles.coverageOutline} />
      </svg>
      <div>
        <p>{t('about.coverageText')}</p>
        <ul className={styles.levels}>
          {areas.map(({ level, vintage }) => (
            <li key={level}>
              <Swatch id={id} level={level} />
              <span>{t(`about.coverageLevel.${level}`, { date: format.date(vintage) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
