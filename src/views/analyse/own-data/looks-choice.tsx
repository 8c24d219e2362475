import { useId } from 'react';
import styles from './own-data.module.css';

import { OWN_SIGNS } from '../../../domain/own-data/own-set.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { type OpenImport, useImportActions } from '../../../state/own-import.ts';
import { OwnSignMark } from '../../../ui/own-sign-mark.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

const ACCURACIES = [5, 10, 30, 50, 100, 300, 500, 1000] as const;

/** How the data are called, how they stand on the map, and how well they are located. */
export function LooksChoice({ open: { name, sign, accuracyMeters, choice } }: { open: OpenImport }) {
  const { t } = useTexts();
  const { change } = useImportActions();
  const [nameId, signId, accuracyId] = [useId(), useId(), useId()];
  return (
    <div className={styles.fields}>
      <p className={styles.choice}>
        <label htmlFor={nameId}>{t('analyse.own.name')}</label>
        <input
          id={nameId}
          className={styles.input}
          value={name}
          maxLength={60}
          onChange={({ target }) => {
            change({ name: target.value });
          }}
        />
      </p>
      <p className={styles.choice}>
        <label htmlFor={signId}>{t('analyse.own.sign')}</label>
        <span className={styles.signed}>
          <OwnSignMark sign={sign} />
          <SelectField
            id={signId}
            choices={OWN_SIGNS.map((value) => ({ value, label: t(`analyse.own.signName.${value}`) }))}
            value={sign}
            onChoose={(value) => {
              change({ sign: value });
            }}
          />
        </span>
      </p>
      <p className={styles.choice}>
        <label htmlFor={accuracyId}>
          {t(choice.fields.accuracy === null ? 'analyse.own.accuracy' : 'analyse.own.accuracyOfField')}
        </label>
        <SelectField
          id={accuracyId}
          choices={[
            { value: '', label: t('analyse.own.accuracyUnknown') },
            ...ACCURACIES.map((meters) => ({
              value: String(meters),
              label: t('analyse.own.accuracyMeters', { meters }),
            })),
          ]}
          value={accuracyMeters === null ? '' : String(accuracyMeters)}
          onChoose={(value) => {
            change({ accuracyMeters: value === '' ? null : Number(value) });
          }}
        />
      </p>
    </div>
  );
}
