import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import './comparison-print.css';
import { ComparisonTable } from './comparison-table.tsx';
import styles from './comparison.module.css';
import { OriginPicker } from './origin-picker.tsx';
import { ReachControls } from './reach-controls.tsx';
import { useOriginName } from './use-origin-name.ts';
import { useNearbyRows, useRefusal } from './use-nearby.ts';
import { compareReach } from '../../domain/nearby/compare-reach.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { ORIGIN_KEYS, type OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { printPage } from '../../ui/print-page.ts';
import { RadioRow } from '../../ui/radio-row.tsx';

/** One of the two places, with why nobody can walk from it where that is so. */
function Place({ originKey }: { originKey: OriginKey }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNext = useAppStore(({ placing, origins }) => placing === originKey && origins[originKey] === null);
  // The button that began the comparison is gone; the place to choose next takes its focus.
  useLayoutEffect(() => {
    if (isNext && document.activeElement === document.body) heading.current?.focus();
  }, [isNext]);
  const refusal = useRefusal(originKey);
  return (
    <div className={styles.place}>
      <h2 ref={heading} tabIndex={-1} className={styles.key}>
        {t(`nearby.compare.names.${originKey}`)}
      </h2>
      <div>
        <OriginPicker originKey={originKey} />
        {refusal !== null && <p role="alert">{t(`nearby.refused.${refusal}`)}</p>}
      </div>
    </div>
  );
}

function Result() {
  const { t } = useTexts();
  const [canPrint, setCanPrint] = useState(true);
  const minutes = useAppStore((state) => state.reachMinutes);
  const hasFailed = useNearbyAnswers(({ network }) => network.step === 'failed');
  const [rowsA, rowsB] = [useNearbyRows('a'), useNearbyRows('b')];
  const [nameA, nameB] = [useOriginName('a'), useOriginName('b')];
  const rows = useMemo(
    () => (rowsA === null || rowsB === null ? null : compareReach(rowsA, rowsB, minutes)),
    [rowsA, rowsB, minutes],
  );
  if (nameA === null || nameB === null) return <p className={styles.prompt}>{t('nearby.compare.prompt')}</p>;
  if (rows === null) return hasFailed ? null : <p className={styles.prompt}>{t('nearby.counting')}</p>;
  return (
    <div data-print="comparison">
      <h2 className={styles.heading}>
        {t('nearby.compare.heading', { a: nameA, b: nameB, count: minutes })}
      </h2>
      <ComparisonTable rows={rows} minutes={minutes} />
      <p className={styles.printed}>{t('nearby.printed')}</p>
      <Button kind="outlined" className={styles.print} onClick={() => setCanPrint(printPage(window))}>
        {t('nearby.compare.print')}
      </Button>
      <p role="status">{!canPrint && t('print.cannotPrint')}</p>
    </div>
  );
}

/** Two places, and what is reached from one, the other, or both. */
export function Comparison() {
  const { t } = useTexts();
  const placing = useAppStore((state) => state.placing);
  const choosePlacing = useAppStore((state) => state.choosePlacing);
  const removeOrigin = useAppStore((state) => state.removeOrigin);
  return (
    <section aria-label={t('nearby.compare.title')} className={styles.comparison}>
      {ORIGIN_KEYS.map((key) => (
        <Place key={key} originKey={key} />
      ))}
      <div className={styles.choices}>
        <RadioRow
          name="placing"
          legend={t('nearby.compare.press')}
          value={placing}
          onChoose={choosePlacing}
          choices={ORIGIN_KEYS.map((value) => ({ value, label: t(`nearby.compare.names.${value}`) }))}
        />
        <Button kind="text" className={styles.end} onClick={() => removeOrigin('b')}>
          {t('nearby.compare.end')}
        </Button>
      </div>
      <ReachControls />
      <Result />
    </section>
  );
}
