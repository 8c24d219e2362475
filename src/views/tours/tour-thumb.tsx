import { useMemo } from 'react';
import styles from './tour-thumb.module.css';
import { useGround } from './use-ground.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { createPlateProjection } from '../../domain/plate/plate-projection.ts';
import { squareWindow } from '../../domain/plate/plate-window.ts';
import { GroundLayers } from '../../ui/ground-layers.tsx';

const MARGIN_SHARE = 0.09;
/** About a pixel of the picture on a fine screen. */
const DETAIL_SHARE = 1 / 200;
const STOP_SHARE = 0.034;

/** The way of a tour and its stops on the ground: decoration beside the words. */
export function TourThumb({ known: { legs } }: { known: KnownTour }) {
  const picture = useMemo(() => {
    const parts = legs.legs.flatMap((leg) => leg.parts);
    const window = squareWindow(
      parts.flatMap(({ line }) => line),
      MARGIN_SHARE,
    );
    const detailMeters = window.widthMeters * DETAIL_SHARE;
    const { linePath, toUnits } = createPlateProjection(window, detailMeters);
    return {
      window,
      detailMeters,
      ways: parts.map(({ kind, line }) => ({ kind, path: linePath(line) })),
      stops: legs.stops.map(({ point }) => toUnits(point)),
    };
  }, [legs]);
  const side = picture.window.widthMeters;
  const { ground } = useGround(picture);
  return (
    <svg viewBox={`0 0 ${side} ${side}`} className={styles.thumb} aria-hidden="true" focusable="false">
      {typeof ground === 'object' && <GroundLayers ground={ground} />}
      {picture.ways.map(({ path }, index) => (
        <path key={index} d={path} className={styles.casing} />
      ))}
      {picture.ways.map(({ kind, path }, index) => (
        <path key={index} d={path} className={styles[kind]} />
      ))}
      {picture.stops.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={side * STOP_SHARE} className={styles.stop} />
      ))}
    </svg>
  );
}
