import styles from './route-profile.module.css';
import { layoutProfile } from '../../domain/nearby/layout-profile.ts';
import type { Route } from '../../domain/route/find-route.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** The heights along a way: a picture, and the same in a sentence. */
export function RouteProfile({ route }: { route: Route }) {
  const { t } = useTexts();
  const layout = layoutProfile(route.elevation.profile, route.distanceMeters);
  if (layout === null) return null;
  const { lines, startMeters, endMeters, highestMeters, lowestMeters } = layout;
  return (
    <figure className={styles.profile}>
      <svg viewBox="0 -4 100 108" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {lines.map((line, index) => (
          <g key={index}>
            <path
              className={styles.ground}
              d={`M${line[0]?.x ?? 0} 104${line.map(({ x, y }) => `L${x.toFixed(2)} ${y.toFixed(1)}`).join('')}L${line.at(-1)?.x ?? 0} 104Z`}
            />
            <polyline
              className={styles.line}
              points={line.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(1)}`).join(' ')}
            />
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {t('nearby.route.profileText', {
          start: Math.round(startMeters),
          end: Math.round(endMeters),
          highest: Math.round(highestMeters),
          lowest: Math.round(lowestMeters),
        })}
      </figcaption>
    </figure>
  );
}
