import { useId } from 'react';
import styles from './own-data.module.css';
import { judgementSentences } from './own-texts.ts';
import { COORDINATE_SYSTEMS } from '../../../schema/coordinate-systems.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { type OpenImport, useImportActions } from '../../../state/own-import.ts';

/** In which system the numbers are: guessed from the ground, with what speaks for it, and confirmed by the reader. */
export function SystemChoice({ open: { judging, system } }: { open: OpenImport }) {
  const texts = useTexts();
  const { t } = texts;
  const { change } = useImportActions();
  const groundId = useId();
  const sentences =
    judging === 'asking'
      ? [t('analyse.own.judging')]
      : judging === 'no-ground'
        ? [t('analyse.own.noGround')]
        : judgementSentences(texts, judging);
  return (
    <fieldset className={styles.fields} aria-describedby={groundId}>
      <legend className={styles.legend}>{t('analyse.own.system')}</legend>
      <div id={groundId} role="status" className={styles.note}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {COORDINATE_SYSTEMS.map((value) => (
        <label key={value} className={styles.radio}>
          <input
            type="radio"
            name="own-data-system"
            checked={system === value}
            onChange={() => {
              change({ system: value });
            }}
          />
          {t(`analyse.own.systemName.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
