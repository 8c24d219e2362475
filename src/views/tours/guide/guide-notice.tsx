import type { Telling } from './guide-texts.ts';
import styles from './guide-view.module.css';
import type { GuidePhase } from '../../../domain/guide/guide-phase.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { Button } from '../../../ui/button.tsx';

/** What a walker is told of their position, with what they can do about it. */
const NEXT = {
  consent: 'guide.use',
  asking: null,
  denied: 'guide.again',
  withdrawn: 'guide.again',
  unavailable: 'guide.again',
  timeout: 'guide.again',
  unsupported: null,
  'first-fix': null,
  inaccurate: null,
} as const satisfies Partial<Record<GuidePhase, string | null>>;

export type NoticePhase = keyof typeof NEXT;

export function Notice({ phase, telling }: { phase: NoticePhase; telling: Telling }) {
  const { t, format } = telling.texts;
  const { ask, goByHand } = useGuideSession().actions;
  const accuracyMeters = useGuide(({ newest }) => newest?.accuracyMeters ?? 0);
  const next = NEXT[phase];
  return (
    <>
      <p role="status" className={styles.sentence}>
        {t(`guide.position.${phase}`, { distance: format.distance(accuracyMeters) })}
      </p>
      <p className={styles.actions}>
        {next !== null && (
          <Button kind="seal" onClick={ask}>
            {t(next)}
          </Button>
        )}
        {phase !== 'first-fix' && phase !== 'inaccurate' && (
          <Button kind="outlined" onClick={goByHand}>
            {t('guide.handOnly')}
          </Button>
        )}
      </p>
    </>
  );
}
