import { useMemo } from 'react';
import styles from './card-map.module.css';
import { arrangementZoom, arrangePlaces } from '../../../domain/declutter/arrange-places.ts';
import type { Box } from '../../../domain/geo/position.ts';
import type { PaperPoint, PaperProjection, PaperSize } from '../../../domain/print/paper-projection.ts';
import { placeLabels } from '../../../domain/print/place-labels.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Camera } from '../../../schema/camera.ts';
import { isSamePoint, type LngLat } from '../../../schema/lng-lat.ts';
import { useAtlas } from '../../../state/providers.tsx';

export type Drawn = Readonly<{
  known: KnownTour;
  projection: PaperProjection;
  camera: Camera;
  size: PaperSize;
}>;

const DISC_RADIUS = 9;
const END_RADIUS = 5;
const FONT_SIZE = 10;
/** Of a name from the middle of its ring. */
const LABEL_GAP = END_RADIUS + 3;
/** Half of the line of the way; how far apart it is looked at. */
const WAY_RADIUS = 2;
const WAY_STEP = 6;

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

/** The start and the end, where they are no stops, and the stations where one gets on or off on the way. The painted map names stations itself. */
function useNamedPoints({ legs: { start, end, legs } }: KnownTour, isPainted: boolean): readonly Named[] {
  const { t, pickName } = useTexts();
  const { stations } = useAtlas();
  const isRound = start !== null && end !== null && isSamePoint(start.point, end.point);
  const ids = legs.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'ride' ? [part.fromStation, part.toStation] : [])),
  );
  const ridden = [...new Set(ids)].flatMap((id): Named[] => {
    const station = stations.find((each) => each.id === id);
    if (station === undefined) return [];
    const text = isPainted ? '' : pickName(station.properties);
    return [{ key: id, text, point: station.geometry.coordinates, isEnd: false }];
  });
  const ends = [
    { key: 'start', role: isRound ? 'startAndEnd' : 'start', place: start },
    ...(isRound ? [] : [{ key: 'end', role: 'end', place: end } as const]),
  ] as const;
  return [
    ...ends.flatMap(({ key, role, place }) =>
      place === null ? [] : [{ key, text: t(`takeAlong.sheet.${role}`), point: place.point, isEnd: true }],
    ),
    ...ridden,
  ];
}

/** Names keep clear of the way too. */
const alongWay = ({ legs: { legs } }: KnownTour, { project }: PaperProjection): readonly PaperPoint[] =>
  legs.flatMap(({ parts }) =>
    parts.flatMap(({ line }) =>
      line.map(project).flatMap((to, index, points) => {
        const from = points[index - 1] ?? to;
        const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / WAY_STEP));
        return Array.from({ length: count }, (_, step) => ({
          x: to.x + ((from.x - to.x) * step) / count,
          y: to.y + ((from.y - to.y) * step) / count,
        }));
      }),
    ),
  );

const around = ({ x, y }: PaperPoint, radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

/** Numbers, ends and stations over the way, with the names that find room. */
export function CardPoints({ isPainted, ...drawn }: Drawn & { isPainted: boolean }) {
  const { known, projection, size } = drawn;
  const discs = useDiscs(drawn);
  const named = useNamedPoints(known, isPainted).map((each) => ({
    ...each,
    ...projection.project(each.point),
  }));
  const labels = placeLabels(
    named.filter(({ text }) => text !== ''),
    {
      size,
      fontSize: FONT_SIZE,
      gap: LABEL_GAP,
      taken: [
        ...discs.map(({ at }) => around(at, DISC_RADIUS)),
        ...named.map((each) => around(each, END_RADIUS)),
        ...alongWay(known, projection).map((each) => around(each, WAY_RADIUS)),
      ],
    },
  );
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
