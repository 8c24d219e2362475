import type { Telling } from './guide-texts.ts';
import styles from './guide-view.module.css';
import type { GuidePhase } from '../../../domain/guide/guide-phase.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';

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

/** Around steps, where the tour has a way round any. */
function AvoidSteps({ telling }: { telling: Telling }) {
  const { chooseWay } = useGuideSession().actions;
  const choice = useGuide(({ plan }) => plan.choice);
  const isRoundable = telling.known.legs.legs.some(
    ({ stepFree }) => stepFree !== null && stepFree !== 'same',
  );
  if (!isRoundable) return null;
  return (
    <CheckBox
      label={telling.texts.t('guide.avoidSteps')}
      checked={choice === 'step-free'}
      onChange={(checked) => {
        chooseWay(checked ? 'step-free' : 'usual');
      }}
    />
  );
}

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
      {phase === 'consent' && <AvoidSteps telling={telling} />}
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
