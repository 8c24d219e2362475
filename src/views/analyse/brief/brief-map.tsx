import pins from './brief-pins.module.css';
import styles from './brief-sheet.module.css';
import { MapDrawing } from '../../print/map-drawing.tsx';
import { PaperSign } from '../../print/paper-marker.tsx';
import { ORIGIN_PIN } from '../../../domain/marker/origin-pin-shape.ts';
import { buildShownSign } from '../../../domain/marker/shown-sign.ts';
import { type PaperPoint, paperProjection, type PaperSize } from '../../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { MapSite } from '../../../domain/study/analysis-picture.ts';
import type { Camera } from '../../../schema/camera.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const SIGN_SIZE = 14;
const { seal, inkSecondary } = PAPER_TOKENS.ui;
const COLORS = { shades: PAPER_TOKENS.sequence, edge: inkSecondary, dot: seal, outline: seal };

/** What the shades and signs of the map mean. */
export function BriefKey({ signs }: { signs: ShownAnswer['key'] }) {
  return (
    <ul className={styles.key}>
      {signs.map(({ sign, text }) => (
        <li key={text}>
          <PaperSign drawing={buildShownSign(sign, COLORS)} size={SIGN_SIZE} /> {text}
        </li>
      ))}
    </ul>
  );
}

/** A pin of its own at each place that is proposed. */
function SitePin({ sign, x, y }: PaperPoint & Pick<MapSite, 'sign'>) {
  const { width, height, outline, sign: place } = ORIGIN_PIN;
  return (
    <g transform={`translate(${String(x - width / 2)} ${String(y - height)})`}>
      <path d={outline} fill={seal} className={pins.pin} />
      <text x={place.x} y={place.baseline} className={pins.pinSign}>
        {sign}
      </text>
    </g>
  );
}

/** The ground of the answer and what is proposed on it, with scale and north. */
export function BriefMap({
  camera,
  size,
  sites,
  pictureUrl,
}: {
  camera: Camera;
  size: PaperSize;
  /** The places that are proposed. */
  sites: readonly MapSite[];
  /** Null while it is not there, or where no map can be drawn. */
  pictureUrl: string | null;
}) {
  const { t } = useTexts();
  const { metersPerPixel, project, contains } = paperProjection(camera, size);
  return (
    <MapDrawing
      {...{ size, metersPerPixel, pictureUrl }}
      label={t('analyse.brief.map')}
      className={styles.map}
    >
      {sites
        .filter(({ point }) => contains(point))
        .map(({ sign, point }) => (
          <SitePin key={sign} sign={sign} {...project(point)} />
        ))}
    </MapDrawing>
  );
}
