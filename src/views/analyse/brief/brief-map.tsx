import styles from './brief-sheet.module.css';
import { MapDrawing } from '../../print/map-drawing.tsx';
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
  const { metersPerPixel } = paperProjection(camera, size);
  return (
    <MapDrawing
      {...{ size, metersPerPixel, pictureUrl }}
      label={t('analyse.brief.map')}
      className={styles.map}
    />
  );
}
