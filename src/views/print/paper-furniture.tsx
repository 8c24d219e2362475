import styles from './paper-furniture.module.css';
import { scaleLength } from '../../domain/geo/mercator.ts';
import { useTexts } from '../../i18n/texts-context.tsx';

const SCALE_MAX_WIDTH = 120;

/** In the lower left corner of a drawing of this height. */
export function ScaleBar({ metersPerPixel, height }: { metersPerPixel: number; height: number }) {
  const { format } = useTexts();
  const meters = scaleLength(metersPerPixel * SCALE_MAX_WIDTH);
  const width = meters / metersPerPixel;
  return (
    <g transform={`translate(14 ${height - 16})`}>
      <rect x={-6} y={-18} width={width + 12} height={26} fill="#ffffff" fillOpacity={0.8} />
      <path d={`M0 -5V0H${width.toFixed(1)}V-5`} fill="none" stroke="#000000" strokeWidth={1} />
      <text x={width / 2} y={-7} fill="#000000" fontSize={9} textAnchor="middle" className={styles.scaleText}>
        {format.distance(meters)}
      </text>
    </g>
  );
}

/** In the upper right corner of a drawing of this width. */
export function NorthArrow({ width }: { width: number }) {
  const { t } = useTexts();
  return (
    <g transform={`translate(${width - 26} 34)`}>
      <title>{t('print.north')}</title>
      <path d="M0 -20L7 4L0 0L-7 4Z" fill="#000000" stroke="#ffffff" strokeWidth={1.5} paintOrder="stroke" />
    </g>
  );
}
