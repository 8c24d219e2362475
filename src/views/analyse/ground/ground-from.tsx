import { useId, useState } from 'react';
import TOURS from '../../../../public/geo/tours?titles';
import styles from './ground-tool.module.css';
import { useGround, useGroundName } from './use-chosen-ground.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { LARGEST_GROUND_FILE } from '../../../domain/ground/read-ground-file.ts';
import { SLUG } from '../../../schema/this-district.ts';
import { useAnalyseAnswers } from '../../../state/analyse-answers.ts';
import { groundAnswers, useGroundAnswers } from '../../../state/ground-answers.ts';
import { useNearbyAnswers } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SelectField } from '../../../ui/select-field.tsx';

async function takeFile(file: File): Promise<void> {
  // A file of that size is not even read.
  if (file.size > LARGEST_GROUND_FILE) {
    groundAnswers.setState({ problem: 'too-large', again: null });
    return;
  }
  const text = await file.text().catch(() => '');
  groundAnswers.getState().take({ kind: 'file', text });
}

/** The area as GeoJSON, to be loaded again where a link cannot tell it. */
function SaveGround() {
  const { t } = useTexts();
  const name = useGroundName();
  const ground = useGround();
  const answer = useAnalyseAnswers((answers) => answers.ground);
  if (ground === null || answer.step !== 'cut') return null;
  const { geometry } = answer.cut;
  return (
    <Button
      kind="text"
      onClick={() => {
        const text = JSON.stringify({ type: 'Feature', properties: { name }, geometry });
        saveFile(`${SLUG}-area.geojson`, new Blob([`${text}\n`], { type: 'application/geo+json' }));
      }}
    >
      {t('analyse.ground.save')}
    </Button>
  );
}

/** The surroundings of a tour. */
function AroundTour() {
  const { t, pick } = useTexts();
  const fieldId = useId();
  const take = useGroundAnswers((answers) => answers.take);
  const [first] = TOURS;
  const [id, setId] = useState(first?.id ?? null);
  if (id === null) return null;
  return (
    <>
      <label htmlFor={fieldId}>{t('analyse.ground.tour')}</label>
      <div className={styles.actions}>
        <SelectField
          id={fieldId}
          choices={TOURS.map(({ id: value, name }) => ({ value, label: pick(name) }))}
          value={id}
          onChoose={setId}
        />
        <Button
          kind="outlined"
          onClick={() => {
            take({ kind: 'tour', id });
          }}
        >
          {t('analyse.ground.takeTour')}
        </Button>
      </div>
    </>
  );
}

/** Areas that are there already: a reach, the surroundings of a tour, a file. */
export function GroundFrom() {
  const { t } = useTexts();
  const hintId = useId();
  const take = useGroundAnswers((answers) => answers.take);
  const hasReach = useNearbyAnswers(({ reach }) => reach.a?.result.ok === true);
  return (
    <div className={styles.part}>
      <AroundTour />
      <div className={styles.actions}>
        <Button
          kind="text"
          aria-disabled={!hasReach}
          aria-describedby={hasReach ? undefined : hintId}
          onClick={() => {
            if (hasReach) take({ kind: 'reach' });
          }}
        >
          {t('analyse.ground.takeReach')}
        </Button>
        <FileButton
          label={t('analyse.ground.load')}
          accept=".geojson,.json,application/geo+json"
          describedBy={hintId}
          onFile={(file) => {
            void takeFile(file);
          }}
        />
        <SaveGround />
      </div>
      <p id={hintId} className={styles.hint}>
        {t(hasReach ? 'analyse.ground.fileHint' : 'analyse.ground.noReach')}
      </p>
    </div>
  );
}
