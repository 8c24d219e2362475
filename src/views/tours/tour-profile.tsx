import styles from './tour-profile.module.css';
import { layoutProfile } from '../../domain/nearby/layout-profile.ts';
import { type KnownTour, walksOf } from '../../domain/tour/known-tour.ts';
import { stopMarks } from '../../domain/tour/stop-marks.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** The heights of all walks one after another; a ride, and what is not known, is a gap. */
function heightsOf({ legs }: KnownTour) {
  const profile: { meters: number; heightMeters: number | null }[] = [];
  let meters = 0;
  for (const walk of legs.legs.flatMap(walksOf)) {
    for (const [at, heightMeters] of walk.profile) profile.push({ meters: meters + at, heightMeters });
    meters += walk.meters;
    profile.push({ meters, heightMeters: null });
  }
  return { profile, meters };
}

/** The heights along a tour: a picture, and the same in a sentence. */
export function TourProfile({ known }: { known: KnownTour }) {
  const { t } = useTexts();
  const { profile, meters } = heightsOf(known);
  const layout = layoutProfile(profile, meters);
  if (layout === null) return <p className={styles.caption}>{t('tours.noHeights')}</p>;
  const { lines, highestMeters, lowestMeters } = layout;
  return (
    <figure>
      <svg
        viewBox="0 -4 100 108"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className={styles.profile}
      >
        {lines.map((line, index) => (
          <polyline
            key={index}
            className={styles.line}
            points={line.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(1)}`).join(' ')}
          />
        ))}
      </svg>
      <p className={styles.stops} aria-hidden="true">
        {stopMarks(known).map(({ percent, text }) => (
          <span key={text} className={styles.stop} style={{ insetInlineStart: `${percent}%` }}>
            {text}
          </span>
        ))}
      </p>
      <figcaption className={styles.caption}>
        {t('tours.profileText', {
          highest: Math.round(highestMeters),
          lowest: Math.round(lowestMeters),
        })}
      </figcaption>
    </figure>
  );
}
