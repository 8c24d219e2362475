import { useMemo, useState } from 'react';
import { Comparison } from './comparison.tsx';
import { destinationName } from './destination-texts.ts';
import { EverydayCounts } from './everyday-counts.tsx';
import { NearbyAnswer } from './nearby-answer.tsx';
import { NearbyGroups } from './nearby-groups.tsx';
import styles from './nearby-list.module.css';
import { OriginPicker } from './origin-picker.tsx';
import { OpenedLines, OriginSharingChoice, ReachControls } from './reach-controls.tsx';
import { SavedPlaces } from './saved-places.tsx';
import { useHasAnswer, useNearbyRows, useRefusal } from './use-nearby.ts';
import { groupRows, ringMinutes } from '../../domain/nearby/group-rows.ts';
import { isListed, summarizeNearby } from '../../domain/nearby/summarize-nearby.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';
import { selectIsComparing, selectOrigin } from '../../state/selectors.ts';

/** What is reached from the one pin. @param wasAnswered the choices have their place, and keep it. */
function Answer({ wasAnswered }: { wasAnswered: boolean }) {
  const { t } = useTexts();
  const rows = useNearbyRows('a');
  const refusal = useRefusal('a');
  const minutes = useAppStore((state) => state.reachMinutes);
  const hasFailed = useNearbyAnswers(({ network }) => network.step === 'failed');
  const answer = useMemo(
    () =>
      rows === null
        ? null
        : {
            summary: summarizeNearby(rows, minutes),
            groups: groupRows(rows.filter(isListed), ringMinutes(minutes)),
          },
    [rows, minutes],
  );
  const isCounting = refusal === null && answer === null && !hasFailed;
  return (
    <>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {t(`nearby.refused.${refusal}`)}
        </p>
      )}
      {isCounting && <p className={styles.note}>{t('nearby.counting')}</p>}
      {refusal === null && answer !== null && <NearbyAnswer summary={answer.summary} />}
      {wasAnswered && <ReachControls />}
      {refusal === null && answer !== null && (
        <>
          <NearbyGroups groups={answer.groups} />
          <EverydayCounts summary={answer.summary} />
        </>
      )}
    </>
  );
}

/** Whether an origin has had an answer since it was first placed: what stands below one is not taken away again. */
function useWasAnswered(hasOrigin: boolean): boolean {
  const hasAnswer = useHasAnswer('a');
  const [wasAnswered, setWasAnswered] = useState(false);
  const now = hasOrigin && (wasAnswered || hasAnswer);
  if (now !== wasAnswered) setWasAnswered(now);
  return now;
}

/** What a walk was asked to that has no start yet; null where none was. */
function useGoalName(texts: Texts): string | null {
  const routeTo = useAppStore((state) => state.routeTo);
  const destination = useNearbyAnswers(({ destinations }) =>
    routeTo === null ? undefined : destinations.get(routeTo),
  );
  return destination === undefined ? null : destinationName(texts, destination);
}

/** Where one starts, what is reached from there, and what can be changed about it. */
export function NearbyList() {
  const texts = useTexts();
  const { t } = texts;
  const goal = useGoalName(texts);
  const hasOrigin = useAppStore((state) => selectOrigin(state, 'a') !== null);
  const isComparing = useAppStore(selectIsComparing);
  const placing = useAppStore((state) => state.placing);
  const choosePlacing = useAppStore((state) => state.choosePlacing);
  const wasAnswered = useWasAnswered(hasOrigin);
  const hasFailed = useNearbyAnswers(({ network }) => network.step === 'failed');
  if (!hasOrigin) {
    return (
      <>
        <p className={styles.prompt}>
          {goal === null ? t('nearby.prompt') : t('nearby.promptTo', { name: goal })}
        </p>
        <OriginPicker originKey="a" />
        <div className={styles.more}>
          <SavedPlaces originKey="a" />
        </div>
      </>
    );
  }
  return (
    <>
      {isComparing ? (
        <Comparison />
      ) : (
        <>
          <OriginPicker originKey="a" />
          <Answer wasAnswered={wasAnswered} />
        </>
      )}
      {/* The first answer would push it away from under a finger. */}
      {(wasAnswered || hasFailed) && (
        <div className={styles.more}>
          <OpenedLines />
          {!isComparing && (
            <button type="button" className={styles.compare} onClick={() => choosePlacing('b')}>
              {t('nearby.compare.start')}
            </button>
          )}
          <SavedPlaces originKey={placing} />
          <OriginSharingChoice />
        </div>
      )}
    </>
  );
}
