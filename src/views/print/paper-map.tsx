import { MapDrawing } from './map-drawing.tsx';
import { PaperMarker } from './paper-marker.tsx';
import styles from './print-sheet.module.css';
import { geometryParts } from '../../domain/geo/geometry-parts.ts';
import { ORIGIN_PIN } from '../../domain/marker/origin-pin-shape.ts';
import { linePath, outlinePath } from '../../domain/print/drawn-path.ts';
import type { MapMarks } from '../../domain/print/map-marks.ts';
import { paperMarkers, type PaperPlace } from '../../domain/print/paper-places.ts';
import type { PaperProjection, PaperSize } from '../../domain/print/paper-projection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LngLat } from '../../schema/lng-lat.ts';

export const MARKER_SIZE = 18;
/** Of a number from the middle of its marker, right and down. */
const NUMBER_SHIFT = MARKER_SIZE * 0.5;
const FOUND_RADIUS = 9.5;

type Drawn = Readonly<{ places: readonly PaperPlace[]; projection: PaperProjection; size: PaperSize }>;

const fixed = (value: number): string => value.toFixed(1);

function Shapes({ places, projection }: Drawn) {
  const { project } = projection;
  return places.map(({ number, site: { geometry } }) => {
    const lines = geometryParts(geometry).lines.map((line) => linePath(line, project));
    const outlines = outlinePath(geometry, project);
    return (
      <g key={number}>
        {lines.length > 0 && <path d={lines.join('')} className={styles.line} />}
        {outlines !== '' && <path d={outlines} className={styles.area} />}
      </g>
    );
  });
}

function Discs({ places }: Pick<Drawn, 'places'>) {
  return places.map(({ number, point, uncertaintyRadius }) =>
    uncertaintyRadius === null ? null : (
      <circle key={number} cx={point.x} cy={point.y} r={uncertaintyRadius} className={styles.disc} />
    ),
  );
}

/** Numbers last: a marker may lie under one, never over it. */
function Markers({ places }: Pick<Drawn, 'places'>) {
  const groups = paperMarkers(places).flatMap((group) => {
    const [lead] = group;
    return lead === undefined ? [] : [{ lead, text: group.map(({ number }) => number).join('·') }];
  });
  return (
    <>
      {groups.map(({ lead: { number, at, point, needsLeader } }) =>
        needsLeader ? (
          <line key={number} x1={point.x} y1={point.y} x2={at.x} y2={at.y} className={styles.leader} />
        ) : null,
      )}
      {groups.map(({ lead: { number, at, site } }) => (
        <PaperMarker key={number} category={site.category} status={site.status} at={at} size={MARKER_SIZE} />
      ))}
      {groups.map(({ lead: { number, at }, text }) => (
        <text key={number} x={at.x + NUMBER_SHIFT} y={at.y + NUMBER_SHIFT} className={styles.number}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Where walks begin, and what was searched for. */
function Pins({ marks: { starts, found }, projection }: Pick<Drawn, 'projection'> & { marks: MapMarks }) {
  const at = (point: LngLat): string => {
    const { x, y } = projection.project(point);
    return `translate(${fixed(x)} ${fixed(y)})`;
  };
  const { width, height, outline, sign: place } = ORIGIN_PIN;
  return (
    <>
      {starts
        .filter(({ point }) => projection.contains(point))
        .map(({ key, point, sign }) => (
          <g key={key} transform={`${at(point)} translate(${-width / 2} ${-height})`}>
            <path d={outline} className={styles.pin} />
            <text x={place.x} y={place.baseline} className={styles.pinSign}>
              {sign}
            </text>
          </g>
        ))}
      {found !== null && projection.contains(found.point) && (
        <g transform={at(found.point)}>
          <circle r={FOUND_RADIUS} className={styles.found} />
          <text y={-FOUND_RADIUS - 6} className={styles.foundName}>
            {found.label}
          </text>
        </g>
      )}
    </>
  );
}

/** The map on paper: the ground as a picture, everything that matters drawn over it. */
export function PaperMap({
  pictureUrl,
  marks,
  ...drawn
}: Drawn & { pictureUrl: string | null; marks: MapMarks }) {
  const { t } = useTexts();
  const { size, projection } = drawn;
  return (
    <MapDrawing
      {...{ size, pictureUrl }}
      metersPerPixel={projection.metersPerPixel}
      label={t('print.picture')}
      className={styles.map}
    >
      <Shapes {...drawn} />
      <Discs {...drawn} />
      <Markers {...drawn} />
      <Pins marks={marks} projection={projection} />
    </MapDrawing>
  );
}
