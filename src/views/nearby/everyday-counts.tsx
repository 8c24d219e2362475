import { useId } from 'react';
import { destinationName } from './destination-texts.ts';
import styles from './everyday-counts.module.css';
import { EverydayNumber } from './everyday-number.tsx';
import { useCountsEveryday, useIsThin } from './use-nearby.ts';
import { wholeMinutes } from '../../domain/nearby/group-rows.ts';
import type { EverydayCount, NearbySummary } from '../../domain/nearby/summarize-nearby.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAppStoreApi, useNearbyAnswers } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { useShowing } from '../../ui/use-showing.ts';

function Count({ entry: { kind, count, nearest }, isThin }: { entry: EverydayCount; isThin: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  const openRoute = useAppStore((state) => state.openRoute);
  const store = useAppStoreApi();
  const nearestId = nearest?.destination.id ?? null;
  const showing = useShowing((isShown) => {
    const { previewTo, previewRoute } = store.getState();
    if (isShown) previewRoute(nearestId);
    else if (previewTo === nearestId) previewRoute(null);
  });
  return (
    <li className={styles.row}>
      <span className={styles.count}>
        <EverydayNumber count={count} isThin={isThin} />
      </span>
      <span className={styles.kind}>{t(`nearby.everydayKind.${kind}`)}</span>
      {nearest !== null && (
        <Button
          kind="text"
          className={styles.nearest}
          onClick={() => {
            openRoute(nearest.destination.id);
          }}
          {...showing}
        >
          {t('nearby.everydayNearest', {
            minutes: wholeMinutes(nearest.minutes),
            name: destinationName(texts, nearest.destination),
          })}
        </Button>
      )}
    </li>
  );
}

/** Everyday things within the walk, counted, with the nearest of each. */
export function EverydayCounts({ summary }: { summary: NearbySummary }) {
  const { t } = useTexts();
  const headingId = useId();
  const isCounted = useCountsEveryday('a');
  const isThin = useIsThin('a');
  const retry = useNearbyAnswers((answers) => answers.retry);
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.head}>
        {t('nearby.everyday')}{' '}
        <span className={styles.within}>{t('nearby.everydayWithin', { count: summary.withinMinutes })}</span>
      </h2>
      {isCounted === true ? (
        <>
          {isThin && <p className={styles.note}>{t('nearby.everydayThin')}</p>}
          <ul>
            {summary.everyday.map((entry) => (
              <Count key={entry.kind} entry={entry} isThin={isThin} />
            ))}
          </ul>
          <p className={styles.note}>{t('nearby.everydaySource')}</p>
        </>
      ) : (
        <div role="status" className={styles.note}>
          {t(isCounted === null ? 'nearby.counting' : 'nearby.everydayMissing')}{' '}
          {isCounted === false && (
            <Button kind="text" onClick={retry}>
              {t('app.retry')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
