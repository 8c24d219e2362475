import { useEffect, useId, useRef } from 'react';
import { ImportForm } from './import-form.tsx';
import styles from './own-data.module.css';
import { OwnSetRow } from './own-set-row.tsx';
import { failureSentence } from './own-texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useOwnData, useOwnDataActions } from '../../../state/own-data.ts';
import { type OwnImport, useImportActions, useOwnImport } from '../../../state/own-import.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';

const ACCEPTED =
  '.geojson,.json,.csv,.tsv,.tab,.txt,.kml,.kmz,.gpx,.zip,.xlsx,application/geo+json,text/csv,application/zip';

/** What is being done with a file. */
function ImportStep({ now }: { now: OwnImport }) {
  const texts = useTexts();
  const { t } = texts;
  const { cancel } = useImportActions();
  switch (now.step) {
    case 'none':
      return null;
    case 'opening':
      return (
        <p role="status" className={styles.buttons}>
          {t('analyse.own.opening', { file: now.fileName })}
          <Button kind="text" onClick={cancel}>
            {t('analyse.own.cancel')}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <NoticeLine
            text={t('analyse.own.failed', { file: now.fileName, why: failureSentence(texts, now.failure) })}
            actions={[]}
          />
        </div>
      );
    case 'open':
      return <ImportForm key={now.fileName} open={now} />;
  }
}

/** What was removed last can be brought back. */
function Removed() {
  const { t } = useTexts();
  const removed = useOwnData((data) => data.removed);
  const { undo } = useOwnDataActions();
  return (
    <div role="status">
      {removed !== null && (
        <NoticeLine
          text={t('analyse.own.removed', { name: removed.set.name })}
          actions={[{ label: t('analyse.own.undo'), onPress: undo }]}
        />
      )}
    </div>
  );
}

/** Data of the reader's own: how they come in, and what there are. */
export function OwnDataPart() {
  const { t } = useTexts();
  const [titleId, introId] = [useId(), useId()];
  const now = useOwnImport();
  const { choose } = useImportActions();
  const sets = useOwnData((data) => data.sets);
  const failure = useOwnData((data) => data.failure);
  const hasFailed = useOwnData((data) => data.restored === 'failed');
  const last = sets.at(-1);
  const title = useRef<HTMLHeadingElement>(null);
  const setCount = useRef(sets.length);
  useEffect(() => {
    // The form that had the focus is gone.
    if (sets.length > setCount.current) title.current?.focus();
    setCount.current = sets.length;
  }, [sets.length]);
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <h3 ref={title} tabIndex={-1} id={titleId} className={styles.title}>
        {t('analyse.own.title')}
      </h3>
      <p id={introId} className={styles.note}>
        {t('analyse.own.intro')}
      </p>
      {now.step !== 'open' && (
        <p>
          <FileButton
            label={t('analyse.own.choose')}
            accept={ACCEPTED}
            describedBy={introId}
            onFile={choose}
          />
        </p>
      )}
      <ImportStep now={now} />
      {sets.length > 0 && (
        <ul aria-label={t('analyse.own.sets')}>
          {sets.map((set) => (
            <OwnSetRow key={set.id} set={set} />
          ))}
        </ul>
      )}
      {failure !== null && (
        <div role="alert">
          <NoticeLine text={t(`analyse.own.keepFailed.${failure}`)} actions={[]} />
        </div>
      )}
      {last !== undefined && <p className={styles.note}>{t('analyse.own.keepAbout')}</p>}
      {hasFailed && <p className={styles.note}>{t('analyse.own.restoreFailed')}</p>}
      <Removed />
    </section>
  );
}
