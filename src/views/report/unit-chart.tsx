import styles from './charts.module.css';
import { figureLine } from './figure-text.ts';
import { UnitSquare } from './unit-square.tsx';
import type { Figure } from '../../domain/indicators/exhibit.ts';
import { layoutUnitMarks } from '../../domain/indicators/layout-unit-marks.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

/** One square per unit, filled by what kind of number it is. */
export function UnitChart({ indicator }: { indicator: Figure }) {
  const texts = useTexts();
  const { value, kind, label } = indicator;
  if (kind === 'context') return null;
  const { width, height, marks } = layoutUnitMarks(value);
  const summary = texts.t('report.summary.units', {
    label: texts.pick(label),
    figure: figureLine(indicator, texts),
    kind: texts.t(`report.kind.${kind}`),
  });
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.chart}
    >
      {marks.map(({ x, y }) => (
        <UnitSquare key={`${x},${y}`} kind={kind} x={x} y={y} />
      ))}
    </svg>
  );
}
