import styles from './charts.module.css';
import { figureLine } from './figure-text.ts';
import type { Figure } from '../../domain/indicators/exhibit.ts';
import { layoutBullet } from '../../domain/indicators/layout-bullet.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** In CSS pixels. The goal is a line that stands out above and below the bar. */
const BAR = { width: 372, top: 5, height: 12, overhang: 5, line: 2 } as const;
const HEIGHT = BAR.height + 2 * BAR.overhang;

/** What is reached as a bar from zero, the goal as a line across a dashed track. */
export function BulletChart({ target, achieved }: { target: Figure; achieved: Figure }) {
  const texts = useTexts();
  const { pick, t } = texts;
  const bullet = layoutBullet({
    achieved: achieved.value,
    target: target.value,
    width: BAR.width - BAR.line,
  });
  const summary = t('report.summary.progress', {
    label: pick(achieved.label),
    target: figureLine(target, texts),
    achieved: figureLine(achieved, texts),
  });
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${BAR.width} ${HEIGHT}`}
      width={BAR.width}
      height={HEIGHT}
      className={styles.chart}
    >
      <rect
        x={0.65}
        y={BAR.top + 0.65}
        width={bullet.target}
        height={BAR.height - 1.3}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeDasharray="2.6 1.8"
      />
      <rect x={0} y={BAR.top} width={bullet.achieved} height={BAR.height} fill="currentColor" />
      <rect x={bullet.target} y={0} width={BAR.line} height={HEIGHT} fill="currentColor" />
    </svg>
  );
}
