import styles from './brief-sheet.module.css';
import { NorthArrow, ScaleBar } from '../../print/paper-furniture.tsx';
import { PaperSign } from '../../print/paper-marker.tsx';
import { buildShownSign } from '../../../domain/marker/shown-sign.ts';
import { paperProjection, type PaperSize } from '../../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
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

/** The ground of the answer, with scale and north. */
export function BriefMap({
  camera,
  size,
  pictureUrl,
}: {
  camera: Camera;
  size: PaperSize;
  /** Null while it is not there, or where no map can be drawn. */
  pictureUrl: string | null;
}) {
  const { t } = useTexts();
  const { width, height } = size;
  const { metersPerPixel } = paperProjection(camera, size);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('analyse.brief.map')}
      className={styles.map}
    >
      {pictureUrl !== null && <image href={pictureUrl} width={width} height={height} />}
      <ScaleBar metersPerPixel={metersPerPixel} height={height} />
      <NorthArrow width={width} />
    </svg>
  );
}
