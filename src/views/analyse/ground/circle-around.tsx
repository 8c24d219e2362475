import { useId, useState } from 'react';
import styles from './ground-tool.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { CIRCLE_RADIUS } from '../../../schema/ground-choice.ts';
import { lngLat, type LngLat } from '../../../schema/lng-lat.ts';
import { useGroundAnswers } from '../../../state/ground-answers.ts';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { boxOf } from '../../../domain/geo/bounds.ts';
import { positionsOf } from '../../../domain/geo/geometry-parts.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';

const USUAL_RADIUS_METERS = 1000;
const STEP_METERS = 50;

/** The middle of what the map shows; of the district where there is no map. */
function useMiddle(): LngLat {
  const bounds = useAppStore(({ viewBounds }) => viewBounds);
  const { subdistricts } = useAtlas();
  const [west, south, east, north] =
    bounds === null
      ? boxOf(subdistricts.flatMap(({ geometry }) => [...positionsOf(geometry)]))
      : boxOf(bounds);
  return lngLat((west + east) / 2, (south + north) / 2);
}

/** A circle around the middle of the map: the way without a pointer, and without a map. */
export function CircleAround() {
  const { t } = useTexts();
  const fieldId = useId();
  const hintId = useId();
  const take = useGroundAnswers((answers) => answers.take);
  const center = useMiddle();
  const [text, setText] = useState(String(USUAL_RADIUS_METERS));
  const radiusMeters = Math.round(Number(text));
  const { least, most } = CIRCLE_RADIUS;
  const isRadius = radiusMeters >= least && radiusMeters <= most;
  const onSubmit = () => {
    if (isRadius) take({ kind: 'ground', ground: { kind: 'circle', center, radiusMeters } });
  };
  return (
    <form className={styles.part} noValidate>
      <label htmlFor={fieldId}>{t('analyse.ground.radius')}</label>
      <div className={styles.actions}>
        <input
          id={fieldId}
          className={styles.field}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={STEP_METERS}
          value={text}
          aria-invalid={!isRadius}
          aria-describedby={hintId}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <SubmitButton onSubmit={onSubmit}>{t('analyse.ground.around')}</SubmitButton>
      </div>
      <p id={hintId} className={styles.hint}>
        {t(isRadius ? 'analyse.ground.aroundHint' : 'analyse.ground.radiusWrong', { least, most })}
      </p>
    </form>
  );
}
