import { useMemo } from 'react';
import styles from './card-map.module.css';
import { useGround } from '../use-ground.ts';
import { NorthArrow, ScaleBar } from '../../print/paper-furniture.tsx';
import { arrangementZoom, arrangePlaces } from '../../../domain/declutter/arrange-places.ts';
import type { Box } from '../../../domain/geo/position.ts';
import type { PaperPoint, PaperProjection, PaperSize } from '../../../domain/print/paper-projection.ts';
import { placeLabels } from '../../../domain/print/place-labels.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Camera } from '../../../schema/camera.ts';
import { isSamePoint, type LngLat } from '../../../schema/lng-lat.ts';
import { useAtlas } from '../../../state/providers.tsx';
import { GroundLayers } from '../../../ui/ground-layers.tsx';

const DISC_RADIUS = 9;
const END_RADIUS = 5;
const FONT_SIZE = 10;
/** Of a name from the middle of its ring. */
const LABEL_GAP = END_RADIUS + 3;
/** Half a printed pixel. */
const DETAIL_PIXELS = 0.5;

type Drawn = Readonly<{
  known: KnownTour;
  projection: PaperProjection;
  camera: Camera;
  size: PaperSize;
}>;

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

/** Where each number stands, and its stop: pushed apart so that all can be read. */
function useDiscs({ known, projection, camera }: Drawn) {
  return useMemo(() => {
    const step = arrangementZoom(camera.zoom);
    const scale = 2 ** (camera.zoom - step);
    const stops = known.legs.stops.map(({ point }, index) => ({ point, rank: 1, number: index + 1 }));
    return arrangePlaces(stops, { zoom: step, radiusPixels: (DISC_RADIUS + 1) / scale }).map(
      ({ place, at, needsLeader }) => ({
        number: place.number,
        at: projection.project(at),
        point: projection.project(place.point),
        needsLeader,
      }),
    );
  }, [known, projection, camera]);
}

type Named = Readonly<{ key: string; text: string; point: LngLat; isEnd: boolean }>;

/** The start and the end, and the stations where one gets on or off on the way. */
function useNamedPoints({ legs: { start, end, legs } }: KnownTour): readonly Named[] {
  const { pick, pickName } = useTexts();
  const { stations } = useAtlas();
  const isRound = isSamePoint(start.point, end.point);
  const ids = legs.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'ride' ? [part.fromStation, part.toStation] : [])),
  );
  const ridden = [...new Set(ids)].flatMap((id): Named[] => {
    const station = stations.find((each) => each.id === id);
    if (station === undefined) return [];
    return [
      { key: id, text: pickName(station.properties), point: station.geometry.coordinates, isEnd: false },
    ];
  });
  return [
    { key: 'start', text: pick(start.name), point: start.point, isEnd: true },
    ...(isRound ? [] : [{ key: 'end', text: pick(end.name), point: end.point, isEnd: true }]),
    ...ridden,
  ];
}

const around = ({ x, y }: PaperPoint, radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

function Points(drawn: Drawn) {
  const { known, projection, size } = drawn;
  const discs = useDiscs(drawn);
  const named = useNamedPoints(known).map((each) => ({ ...each, ...projection.project(each.point) }));
  const labels = placeLabels(named, {
    size,
    fontSize: FONT_SIZE,
    gap: LABEL_GAP,
    taken: [
      ...discs.map(({ at }) => around(at, DISC_RADIUS)),
      ...named.map((each) => around(each, END_RADIUS)),
    ],
  });
  return (
    <>
      {named.map(({ key, x, y, isEnd }) => (
        <circle key={key} cx={x} cy={y} r={isEnd ? END_RADIUS : END_RADIUS - 2} className={styles.end} />
      ))}
      {discs.map(({ number, at, point, needsLeader }) =>
        needsLeader ? (
          <line key={number} x1={point.x} y1={point.y} x2={at.x} y2={at.y} className={styles.leader} />
        ) : null,
      )}
      {discs.map(({ number, at }) => (
        <g key={number}>
          <circle cx={at.x} cy={at.y} r={DISC_RADIUS} className={styles.stop} />
          <text x={at.x} y={at.y + 3.6} className={styles.number}>
            {number}
          </text>
        </g>
      ))}
      {labels.map(({ text, x, y, anchor }) => (
        <text key={`${text} ${String(x)}`} x={x} y={y} textAnchor={anchor} className={styles.label}>
          {text}
        </text>
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
      <Points {...drawn} />
      <ScaleBar metersPerPixel={drawn.projection.metersPerPixel} height={height} />
      <NorthArrow width={width} />
    </svg>
  );
}
