import { memo, useId } from 'react';
import styles from './plate-drawing.module.css';
import type { Plate, PlateShape } from '../../domain/plate/build-plate.ts';

/** Rules of the water and dots of the green, in metres of a plate of the usual width. */
const USUAL_WIDTH_METERS = 1240;
const RULE_METERS = 9;
const DOT_METERS = 13;

function Shape({ shape, className }: { shape: PlateShape; className: string | undefined }) {
  if (shape.kind === 'about')
    return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={className} />;
  return <path d={shape.path} className={className} data-open={shape.kind === 'line' ? '' : undefined} />;
}

/** The plan as a picture; `label` says what it shows. */
export const PlateDrawing = memo(function PlateDrawing({ plate, label }: { plate: Plate; label: string }) {
  const { width, height, buildings, water, greens, streets, shapes } = plate;
  const id = useId();
  const [ruled, dotted] = [`${id}ruled`, `${id}dotted`];
  // The texture is as dense on the screen however much ground is shown.
  const unit = width / USUAL_WIDTH_METERS;
  const [rule, dot] = [RULE_METERS * unit, DOT_METERS * unit];
  const dashed = plate.standIn || shapes.some(({ kind }) => kind === 'about');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.plate}>
      <defs>
        <pattern id={ruled} width={rule} height={rule} patternUnits="userSpaceOnUse">
          <path d={`M0 ${rule / 2}H${rule}`} className={styles.rule} strokeWidth={rule / 4} />
        </pattern>
        <pattern id={dotted} width={dot} height={dot} patternUnits="userSpaceOnUse">
          <circle cx={dot / 4} cy={dot / 4} r={dot / 9} className={styles.dot} />
          <circle cx={(dot * 3) / 4} cy={(dot * 3) / 4} r={dot / 9} className={styles.dot} />
        </pattern>
      </defs>
      <path d={greens} fill={`url(#${dotted})`} />
      <path d={water} className={styles.waterGround} />
      <path d={water} fill={`url(#${ruled})`} />
      {streets.map((street) => (
        <path key={street.width} d={street.path} strokeWidth={street.width} className={styles.street} />
      ))}
      <path d={buildings} className={styles.building} />
      <g data-dashed={dashed ? '' : undefined}>
        {shapes.map((shape, index) => (
          <Shape key={index} shape={shape} className={styles.casing} />
        ))}
        {shapes.map((shape, index) => (
          <Shape key={index} shape={shape} className={styles.shape} />
        ))}
      </g>
    </svg>
  );
});
