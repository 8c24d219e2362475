import { useMemo } from 'react';
import styles from './stop-plate.module.css';
import { useGround } from './use-ground.ts';
import { createPlateProjection } from '../../domain/plate/plate-projection.ts';
import { streetWindow } from '../../domain/plate/plate-window.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { GroundLayers } from '../../ui/ground-layers.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** About a pixel of the panel on a fine screen. */
const DETAIL_METERS = 0.5;
/** Of the disc with the number, in metres of the plan. */
const DISC_RADIUS = 26;

/** A stop on the ground around it, with the way that leads to it and on. */
export function StopPlate({ known: { legs }, index }: { known: KnownTour; index: number }) {
  const { t, pick, format } = useTexts();
  const stop = legs.stops[index];
  const picture = useMemo(() => {
    if (stop === undefined) return null;
    const window = streetWindow(stop.point);
    const { linePath, toUnits } = createPlateProjection(window);
    return {
      window,
      detailMeters: DETAIL_METERS,
      ways: legs.legs.flatMap(({ parts }, leg) =>
        parts
          .filter(({ kind }) => kind === 'walk')
          .map(({ line }) => ({ path: linePath(line), isAhead: leg > index })),
      ),
      stops: legs.stops.map(({ point }) => toUnits(point)),
    };
  }, [legs, stop, index]);
  if (picture === null || stop === undefined) return null;
  const { widthMeters: width, heightMeters: height } = picture.window;
  const label = t('tours.plate', {
    name: pick(stop.name),
    width: format.distance(width),
    height: format.distance(height),
  });
  return <Drawn picture={picture} label={label} index={index} />;
}

type Drawing = Parameters<typeof useGround>[0] &
  Readonly<{
    ways: readonly Readonly<{ path: string; isAhead: boolean }>[];
    stops: readonly Readonly<{ x: number; y: number }>[];
  }>;

function Drawn({ picture, label, index }: { picture: Drawing; label: string; index: number }) {
  const { t } = useTexts();
  const { ground, retry } = useGround(picture);
  const { widthMeters: width, heightMeters: height } = picture.window;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.plate}>
        {typeof ground === 'object' && <GroundLayers ground={ground} />}
        {picture.ways.map(({ path }, each) => (
          <path key={each} d={path} className={styles.casing} />
        ))}
        {picture.ways.map(({ path, isAhead }, each) => (
          <path key={each} d={path} className={styles.way} data-ahead={isAhead ? '' : undefined} />
        ))}
        {picture.stops.map(({ x, y }, each) => (
          <g key={each} transform={`translate(${x} ${y})`} data-read={each === index ? '' : undefined}>
            <circle r={DISC_RADIUS} className={styles.disc} />
            <text className={styles.number}>{each + 1}</text>
          </g>
        ))}
      </svg>
      {ground === 'missing' && (
        <NoticeLine text={t('tours.plateMissing')} actions={[{ label: t('app.retry'), onPress: retry }]} />
      )}
    </figure>
  );
}
