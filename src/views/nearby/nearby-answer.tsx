import { useState } from 'react';
import { Emphasis } from './emphasis.tsx';
import styles from './nearby-answer.module.css';
import { ReachDoubts } from './reach-doubts.tsx';
import type { NearbySummary } from '../../domain/nearby/summarize-nearby.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';

function foundSentence({ t }: Texts, { withinMinutes, initiatives, stations }: NearbySummary): string {
  if (initiatives === 0 && stations === 0) return t('nearby.summaryNone', { count: withinMinutes });
  const found = t('nearby.found', {
    places: t('nearby.places', { count: initiatives }),
    stations: t('nearby.stations', { count: stations }),
  });
  return t('nearby.summary', { count: withinMinutes, found });
}

function statusSentence({ t }: Texts, { statuses }: NearbySummary): string | null {
  if (statuses.length === 0) return null;
  const list = statuses
    .map(({ status, count }, index) => {
      const values = { status: t(`nearby.statusWord.${status}`), count };
      return index === 0 ? t('nearby.statusFirst', values) : t('nearby.statusNext', values);
    })
    .join(t('content.separator'));
  return t('nearby.statuses', { list });
}

/**
 * The sentence, which screen readers hear and find once. While the pin moves they keep the last one: what changes with
 * each frame is only seen, and one paragraph takes the place of the other when all is answered.
 */
function Sentence({ text }: { text: string }) {
  const isSettled = useNearbyAnswers((answers) => answers.isSettled);
  const isHeld = useAppStore((state) => state.heldOrigin !== null);
  const isMoving = isHeld || !isSettled;
  const [said, setSaid] = useState('');
  if (!isMoving && said !== text) setSaid(text);
  return (
    <>
      {isMoving && (
        <p aria-hidden="true" className={styles.sentence}>
          <Emphasis text={text} />
        </p>
      )}
      <div role="status">
        <p className={isMoving ? styles.heard : styles.sentence}>
          <Emphasis text={isMoving ? said : text} />
        </p>
      </div>
    </>
  );
}

/** The answer in a sentence or two, before any list. */
export function NearbyAnswer({ summary }: { summary: NearbySummary }) {
  const texts = useTexts();
  const found = foundSentence(texts, summary);
  const statuses = statusSentence(texts, summary);
  return (
    <div className={styles.answer}>
      <Sentence text={found} />
      {statuses !== null && <p className={styles.statuses}>{statuses}</p>}
      <ReachDoubts originKey="a" />
    </div>
  );
}
