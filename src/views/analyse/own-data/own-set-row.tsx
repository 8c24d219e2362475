import styles from './own-data.module.css';

import { aboutLines, readingSentences } from './own-texts.ts';
import { FaultTable } from './fault-table.tsx';
import { Folded } from '../folded.tsx';
import { countOf, type OwnSet } from '../../../domain/own-data/own-set.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { useOwnData, useOwnDataActions } from '../../../state/own-data.ts';
import { Button } from '../../../ui/button.tsx';
import { OwnSignMark } from '../../../ui/own-sign-mark.tsx';

const TABLES: readonly OwnSet['format'][] = ['csv', 'xlsx'];

/** Loaded data: what they are, and what can be done with them. */
export function OwnSetRow({ set }: { set: OwnSet }) {
  const texts = useTexts();
  const { t } = texts;
  const { id, name, sign, faults } = set;
  const keeping = useOwnData((data) => data.keeping.get(id) ?? 'not-kept');
  const { keep, discard } = useOwnDataActions();
  const isAnalysed = useAnalysis(({ subject }) => subject === `own-${id}`);
  const change = useChangeAnalysis();
  return (
    <li className={styles.set}>
      <p className={styles.setName}>
        <OwnSignMark sign={sign} /> <strong>{name}</strong>{' '}
        <span className={styles.count}>{t('analyse.own.count', { count: countOf(set) })}</span>
      </p>
      {[...aboutLines(texts, set), ...readingSentences(texts, set)].map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {faults.count > 0 && (
        <Folded title={t('analyse.own.faultTable')} className={styles.folded}>
          <FaultTable faults={faults} isTable={TABLES.includes(set.format)} />
        </Folded>
      )}
      <div className={styles.buttons}>
        {isAnalysed ? (
          <span className={styles.note}>{t('analyse.own.analysed')}</span>
        ) : (
          <Button
            kind="text"
            aria-label={t('analyse.own.analyseName', { name })}
            onClick={() => {
              change({ subject: `own-${id}` });
            }}
          >
            {t('analyse.own.analyse')}
          </Button>
        )}
        {keeping === 'not-kept' ? (
          <Button
            kind="text"
            aria-label={t('analyse.own.keepName', { name })}
            onClick={() => {
              keep(id);
            }}
          >
            {t('analyse.own.keep')}
          </Button>
        ) : (
          <span className={styles.note}>{t(`analyse.own.${keeping}`)}</span>
        )}
        <Button
          kind="text"
          aria-label={t('analyse.own.removeName', { name })}
          onClick={() => {
            discard(id);
          }}
        >
          {t('analyse.own.remove')}
        </Button>
      </div>
    </li>
  );
}
