import { memo } from 'react';
import styles from './plate-drawing.module.css';
import type { Plate, PlateShape } from '../../domain/plate/build-plate.ts';
import { GroundLayers } from '../../ui/ground-layers.tsx';

function Shape({ shape, className }: { shape: PlateShape; className: string | undefined }) {
  if (shape.kind === 'about')
    return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={className} />;
  return <path d={shape.path} className={className} data-open={shape.kind === 'line' ? '' : undefined} />;
}

/** The plan as a picture; `label` says what it shows. */
export const PlateDrawing = memo(function PlateDrawing({ plate, label }: { plate: Plate; label: string }) {
  const { width, height, shapes } = plate;
  const dashed = plate.standIn || shapes.some(({ kind }) => kind === 'about');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.plate}>
      <GroundLayers ground={plate} />
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
