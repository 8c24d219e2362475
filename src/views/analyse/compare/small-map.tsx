import styles from './compare.module.css';
import { SideMapDrawing, type SideMapPaint } from './side-map-drawing.tsx';
import type { SideMap } from '../../../domain/compare/side-maps.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis } from '../../../state/analysis-choices.ts';

const PAINT: SideMapPaint = {
  shades: [0, 1, 2, 3, 4].map((shade) => `var(--color-sequence-${shade})`),
  edge: 'var(--color-ink-secondary)',
  ink: 'var(--color-ink)',
  chosen: 'var(--color-seal)',
};

/** Below the map, for the bar of its scale. */
const FOOT_HEIGHT = 12;

/** A map of one side. */
export function SmallMap({
  name,
  map,
  barMeters,
}: {
  name: string;
  map: SideMap;
  /** How long the bar of its scale is; null for none. */
  barMeters: number | null;
}) {
  const { t } = useTexts();
  const areaId = useAnalysis((analysis) => analysis.areaId);
  const { width, height, metersPerUnit } = map.frame;
  return (
    <figure className={styles.map}>
      <svg
        viewBox={`-2 -2 ${width + 4} ${height + 4 + (barMeters === null ? 0 : FOOT_HEIGHT)}`}
        role="img"
        aria-label={t('analyse.compare.mapOf', { name })}
      >
        <SideMapDrawing
          map={map}
          paint={PAINT}
          // Of two sub-districts each is looked at anyway.
          chosenId={map.areas.length > 1 ? areaId : null}
        />
        {barMeters !== null && (
          <path
            d={`M0 ${height + 4}v5h${barMeters / metersPerUnit}v-5`}
            fill="none"
            stroke={PAINT.ink}
            strokeWidth={0.8}
          />
        )}
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
