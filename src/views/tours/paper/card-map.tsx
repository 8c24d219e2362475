import { useMemo } from 'react';
import styles from './card-map.module.css';
import { CardPoints, type Drawn } from './card-points.tsx';
import { useGround } from '../use-ground.ts';
import { MapDrawing } from '../../print/map-drawing.tsx';
import { linePath } from '../../../domain/print/drawn-path.ts';
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
    // oxlint-disable-next-line react/exhaustive-deps
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
  const path = (line: readonly LngLat[]): string => linePath(line, projection.project);
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
  return (
    <MapDrawing
      size={drawn.size}
      metersPerPixel={drawn.projection.metersPerPixel}
      pictureUrl={pictureUrl}
      label={t('takeAlong.sheet.picture')}
      className={styles.map}
    >
      {pictureUrl === null && <Ground {...drawn} />}
      <Ways {...drawn} />
      <CardPoints {...drawn} isPainted={pictureUrl !== null} />
    </MapDrawing>
  );
}
