import { useEffect, useId, useRef } from 'react';
import { FaultTable } from './fault-table.tsx';
import { LooksChoice } from './looks-choice.tsx';
import styles from './own-data.module.css';
import { failureSentence, readingSentences } from './own-texts.ts';
import { PreviewTable } from './preview-table.tsx';
import { FieldChoices, WritingChoices } from './reading-choices.tsx';
import { SystemChoice } from './system-choice.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { type OpenImport, type Reading, useImportActions } from '../../../state/own-import.ts';
import { Button } from '../../../ui/button.tsx';

/** What came of reading all of it: how much can be loaded, and what cannot, and why. */
function ReadingResult({ reading, isTable }: { reading: Reading; isTable: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  switch (reading.step) {
    case 'waiting':
      return <p className={styles.sentence}>{t('analyse.own.waiting')}</p>;
    case 'asking':
      return (
        <p className={styles.sentence}>
          {t('analyse.own.readingShare', { percent: Math.round(reading.share * 100) })}
        </p>
      );
    case 'failed':
      return <p className={styles.sentence}>{failureSentence(texts, reading.failure)}</p>;
    case 'read': {
      const { summary } = reading;
      const { count, faults } = summary;
      return (
        <>
          <p className={styles.sentence}>
            {count === 0 ? t('analyse.own.noneGood') : t('analyse.own.good', { count })}
          </p>
          {faults.count > 0 && (
            <p className={styles.sentence}>{t('analyse.own.bad', { count: faults.count })}</p>
          )}
          {faults.count > 0 && <FaultTable faults={faults} isTable={isTable} />}
          {readingSentences(texts, summary).map((sentence) => (
            <p key={sentence} className={styles.note}>
              {sentence}
            </p>
          ))}
        </>
      );
    }
  }
}

/** Nothing is loaded before all of it is read, its system is known, and this is pressed. */
function LoadButtons({ open }: { open: OpenImport }) {
  const { t } = useTexts();
  const { load, cancel } = useImportActions();
  const whyId = useId();
  const { reading, system, isLoading } = open;
  const summary = reading.step === 'read' ? reading.summary : null;
  const count = summary?.count ?? 0;
  const isReady = count > 0 && system !== null && !isLoading;
  const label = summary !== null && summary.faults.count > 0 ? 'analyse.own.loadGood' : 'analyse.own.load';
  return (
    <div className={styles.buttons}>
      <Button kind="seal" disabled={!isReady} aria-describedby={whyId} onClick={load}>
        {isLoading ? t('analyse.own.loading') : t(label, { count })}
      </Button>
      <Button kind="text" onClick={cancel}>
        {t('analyse.own.cancel')}
      </Button>
      <span id={whyId} className={styles.note}>
        {count > 0 && system === null ? t('analyse.own.chooseSystem') : ''}
      </span>
    </div>
  );
}

/** A file before it is loaded: what it is taken for, all of which can be changed, and what is wrong with it. */
export function ImportForm({ open }: { open: OpenImport }) {
  const { t } = useTexts();
  const { opened, choice, fileName, reading, isLoading } = open;
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // All of it is to be looked through before it is loaded.
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section aria-labelledby={headingId} className={styles.form}>
      <h4 ref={heading} tabIndex={-1} id={headingId} className={styles.title}>
        {t('analyse.own.check', { file: fileName })}
      </h4>
      <p className={styles.note}>{t(`analyse.own.format.${opened.format}`)}</p>
      <div inert={isLoading} className={styles.changeable}>
        <WritingChoices open={open} />
      </div>
      {!opened.hasHeader && <p className={styles.note}>{t('analyse.own.noHeader')}</p>}
      {opened.notes.map((note) => (
        <p key={note.code} className={styles.note}>
          {t(`analyse.own.note.${note.code}`, { datum: note.code === 'old-datum' ? note.datum : '' })}
        </p>
      ))}
      <PreviewTable opened={opened} fields={choice.fields} />
      <div inert={isLoading} className={styles.changeable}>
        <FieldChoices open={open} />
      </div>
      <div role="status">
        <ReadingResult reading={reading} isTable={opened.isTable} />
      </div>
      <div inert={isLoading} className={styles.changeable}>
        <SystemChoice open={open} />
        <LooksChoice open={open} />
      </div>
      <LoadButtons open={open} />
    </section>
  );
}
