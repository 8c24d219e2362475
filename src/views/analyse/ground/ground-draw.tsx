import styles from './ground-tool.module.css';
import { useGround } from './use-chosen-ground.ts';
import type { MapDrawing } from '../../../domain/study/analysis-picture.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { Ground } from '../../../schema/ground-choice.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { useGroundAnswers } from '../../../state/ground-answers.ts';
import { Button } from '../../../ui/button.tsx';

/** What changes the area that is there: one outline without holes, of not too many corners. */
function editorOf(ground: Ground | null): MapDrawing['tool'] | null {
  if (ground?.kind === 'circle') return 'edit-circle';
  if (ground?.kind !== 'shape') return null;
  const [rings = [], ...others] = ground.polygons;
  return rings.length === 1 && others.length === 0 ? 'edit-polygon' : null;
}

/** An outline or a circle drawn on the map, and changed there. */
export function GroundDraw() {
  const { t } = useTexts();
  const ground = useGround();
  const drawing = useAnalyseAnswers((answers) => answers.drawing);
  const draw = useGroundAnswers((answers) => answers.draw);
  const editor = editorOf(ground);
  const tools = ['polygon', 'circle', ...(editor === null ? [] : [editor])] as const;
  return (
    <div className={styles.part}>
      <p id="ground-draw">{t('analyse.ground.onMap')}</p>
      <div role="group" aria-labelledby="ground-draw" className={styles.actions}>
        {tools.map((tool) => (
          <Button
            key={tool}
            kind="outlined"
            aria-pressed={drawing?.tool === tool}
            onClick={() => {
              draw(drawing?.tool === tool ? null : tool);
            }}
          >
            {t(`analyse.ground.tool.${tool}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.hint}>
        {drawing !== null && t(`analyse.ground.hint.${drawing.tool}`)}
      </p>
    </div>
  );
}
