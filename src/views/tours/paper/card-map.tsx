import { useMemo } from 'react';
import styles from './card-map.module.css';
import { CardPoints, type Drawn } from './card-points.tsx';
import { useGround } from '../use-ground.ts';
import { NorthArrow, ScaleBar } from '../../print/paper-furniture.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { LngLat } from '../../../schema/lng-lat.ts';
import { GroundLayers } from '../../../ui/ground-layers.tsx';

/** Half a printed pixel. */
const DETAIL_PIXELS = 0.5;

/** A plan of the ground while no map with names is there. */
function Ground({ projection, camera, size }: Omit<Drawn, 'known'>) {
  const { metersPerPixel, bounds } = projection;
  const picture = useMemo(
    () => ({
      window: {
        center: camera.center,
        widthMeters: size.width * metersPerPixel,
        heightMeters: size.height * metersPerPixel,
        bounds,
      },
      detailMeters: metersPerPixel * DETAIL_PIXELS,
    }),
    // The bounds are those of camera and size.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [camera, size, metersPerPixel],
  );
  const { ground } = useGround(picture);
  if (typeof ground !== 'object') return null;
  return (
    <g transform={`scale(${1 / metersPerPixel})`}>
      <GroundLayers ground={ground} />
    </g>
  );
}

function Ways({ known, projection }: Drawn) {
  const parts = known.legs.legs.flatMap((leg) => leg.parts);
  const path = (line: readonly LngLat[]): string =>
    `M${line
      .map(projection.project)
      .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('L')}`;
  return (
    <>
      {parts.map(({ line }, index) => (
        <path key={index} d={path(line)} className={styles.casing} />
      ))}
      {parts.map(({ kind, line }, index) => (
        <path key={index} d={path(line)} className={styles[kind]} />
      ))}
    </>
  );
}

/** The way with its stops by number, on the painted map, or on a plan where there is none. */
export function CardMap({ pictureUrl, ...drawn }: Drawn & { pictureUrl: string | null }) {
  const { t } = useTexts();
  const { width, height } = drawn.size;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('takeAlong.sheet.picture')}
      className={styles.map}
    >
      {pictureUrl === null ? (
        <Ground {...drawn} />
      ) : (
        <image href={pictureUrl} width={width} height={height} />
      )}
      <Ways {...drawn} />
      <CardPoints {...drawn} isPainted={pictureUrl !== null} />
      <ScaleBar metersPerPixel={drawn.projection.metersPerPixel} height={height} />
      <NorthArrow width={width} />
    </svg>
  );
}
