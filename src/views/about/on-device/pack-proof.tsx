import { useId } from 'react';
import { formatBytes } from './format-bytes.ts';
import styles from './on-device.module.css';
import { partOf } from '../../../domain/pack/pack-contents.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { CheckedFile, PackActions, PackCheck } from '../../../state/pack-keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';

const isBad = ({ state }: CheckedFile): boolean => state === 'damaged' || state === 'missing';

/** More names are no sentence any more; the table has all. */
const MOST_NAMED = 5;

const REPAIR_FAULT = {
  offline: 'onDevice.repairFault',
  cancelled: 'onDevice.repairFault',
  changed: 'onDevice.repairChanged',
  full: 'onDevice.repairFull',
  refused: 'onDevice.repairFull',
  'no-pack': 'onDevice.repairNoPack',
  other: 'onDevice.repairOther',
  tampered: 'onDevice.repairTampered',
} as const;

/** What the last check found, in a sentence. */
export function ProofSummary({ check }: { check: PackCheck }) {
  const { t, format, locale } = useTexts();
  if (check.step === 'repairing') return <p>{t('onDevice.repairing')}</p>;
  if (check.step !== 'done') return null;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(check.at);
  const bad = check.checked.filter(isBad);
  const repaired = check.checked.filter(({ state }) => state === 'repaired').length;
  const named = bad
    .slice(0, MOST_NAMED)
    .map(({ file }) => t('onDevice.named', { file: file.path, part: t(`onDevice.part.${partOf(file)}`) }));
  const files = bad.length > MOST_NAMED ? [...named, '…'] : named;
  return (
    <>
      {bad.length === 0 ? (
        <p>{t('onDevice.whole', { count: check.checked.length, time })}</p>
      ) : (
        <p className={styles.hashes}>
          {t('onDevice.bad', { count: bad.length, time, files: format.list(files) })}
        </p>
      )}
      {repaired > 0 && <p>{t('onDevice.repaired', { count: repaired })}</p>}
      {check.fault !== null && <p>{t(REPAIR_FAULT[check.fault])}</p>}
    </>
  );
}

function ProofTable({ checked }: { checked: readonly CheckedFile[] }) {
  const { t, locale } = useTexts();
  // What is not as it should be stands first.
  const rows = checked.toSorted((a, b) => Number(isBad(b)) - Number(isBad(a)));
  return (
    <details className={styles.proof}>
      <summary>{t('onDevice.proof')}</summary>
      <p>{t('onDevice.proofNote')}</p>
      <table className={styles.files}>
        <thead>
          <tr>
            <th scope="col">{t('onDevice.file')}</th>
            <th scope="col">{t('onDevice.size')}</th>
            <th scope="col">{t('onDevice.found')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ file, state }) => (
            <tr key={file.path}>
              <th scope="row" lang="en">
                {file.path}
                <span className={styles.hash}>{file.sha256}</span>
              </th>
              <td>{formatBytes(file.bytes, locale)}</td>
              <td className={isBad({ file, state }) ? styles.bad : undefined}>
                {t(`onDevice.state.${state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Asks for a check of every file, shows how far it is, and what it found. */
export function PackProof({
  check,
  count,
  actions,
}: {
  check: PackCheck;
  /** Of all files. */
  count: number;
  actions: Pick<PackActions, 'check' | 'repair' | 'repairFrom'>;
}) {
  const { t } = useTexts();
  const hintId = useId();
  const isRepairing = check.step === 'repairing';
  const isBusy = check.step === 'reading' || isRepairing;
  // While it is being repaired too: a press keeps the focus, and can be tried again where it failed.
  const canRepair = (check.step === 'done' || isRepairing) && check.checked.some(isBad);
  return (
    <>
      {check.step === 'reading' && (
        <p className={styles.progress}>
          <progress value={check.checked.length} max={count} aria-label={t('onDevice.checkingName')} />
          {t('onDevice.checking', { done: check.checked.length, total: count })}
        </p>
      )}
      {isRepairing && <progress aria-label={t('onDevice.repairing')} />}
      <p className={styles.actions}>
        {canRepair && (
          <Button kind="outlined" onClick={actions.repair} aria-disabled={isBusy}>
            {t('onDevice.repair')}
          </Button>
        )}
        {canRepair && (
          <FileButton
            label={t('onDevice.repairFrom')}
            accept=".zip,application/zip"
            describedBy={hintId}
            isBusy={isBusy}
            onFile={actions.repairFrom}
          />
        )}
        {/* It keeps the focus while it is busy: on the next button, another press would do something else. */}
        <Button kind="outlined" onClick={actions.check} aria-disabled={isBusy}>
          {t('onDevice.check')}
        </Button>
      </p>
      {canRepair && (
        <p id={hintId} className={styles.note}>
          {t('onDevice.repairFromNote')}
        </p>
      )}
      {check.step === 'done' && <ProofTable checked={check.checked} />}
    </>
  );
}
