import { useState } from 'react';
import { Emphasis, withoutEmphasis } from './emphasis.tsx';
import styles from './nearby-answer.module.css';
import { ReachDoubts } from './reach-doubts.tsx';
import { type NearbySummary } from '../../domain/nearby/summarize-nearby.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useNearbyAnswers } from '../../state/nearby-answers-context.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';

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
    .map(({ status, count }) => t('nearby.statusCount', { status: t(`nearby.statusWord.${status}`), count }))
    .join(t('content.separator'));
  return t('nearby.statuses', { list });
}

/** The last text that was true while nothing moved: what a screen reader says. */
function useSettledText(text: string): string {
  const isSettled = useNearbyAnswers((answers) => answers.isSettled);
  const isHeld = useAppStore((state) => state.heldOrigin !== null);
  const [said, setSaid] = useState('');
  if (isSettled && !isHeld && said !== text) setSaid(text);
  return said;
}

/** The answer in a sentence or two, before any list. */
export function NearbyAnswer({ summary }: { summary: NearbySummary }) {
  const texts = useTexts();
  const found = foundSentence(texts, summary);
  const statuses = statusSentence(texts, summary);
  const said = useSettledText(withoutEmphasis(found));
  return (
    <div className={styles.answer}>
      <p className={styles.sentence}>
        <Emphasis text={found} />
      </p>
      {statuses !== null && <p className={styles.statuses}>{statuses}</p>}
      <ReachDoubts originKey="a" />
      <LiveRegion message={said} />
    </div>
  );
}
