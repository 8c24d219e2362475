import type { ReactNode } from 'react';
import { NorthArrow, ScaleBar } from './paper-furniture.tsx';
import type { PaperSize } from '../../domain/print/paper-projection.ts';

/** A map as a drawing with north up: its ground as a picture, what is drawn over it, scale and north. */
export function MapDrawing({
  size: { width, height },
  metersPerPixel,
  label,
  pictureUrl,
  className,
  children,
}: {
  size: PaperSize;
  metersPerPixel: number;
  /** What it is, for those who do not see it. */
  label: string;
  /** Null while it is not there, or where no map can be painted. */
  pictureUrl: string | null;
  className?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className={className}
    >
      {pictureUrl !== null && <image href={pictureUrl} width={width} height={height} />}
      {children}
      <ScaleBar metersPerPixel={metersPerPixel} height={height} />
      <NorthArrow width={width} />
    </svg>
  );
}
