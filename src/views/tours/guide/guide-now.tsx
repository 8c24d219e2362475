import type { ReactNode } from 'react';
import { Notice, type NoticePhase } from './guide-notice.tsx';
import { arrivedText, isNow, placeName, rideSentence, stepSentence, type Telling } from './guide-texts.ts';
import styles from './guide-view.module.css';
import { HandButtons } from './hand-buttons.tsx';
import { OffWay } from './guide-off-way.tsx';
import type { GuidePhase } from '../../../domain/guide/guide-phase.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';

type Part = (props: { telling: Telling }) => ReactNode;

/** The next turn, and how far it is. */
function NextTurn({ telling }: { telling: Telling }) {
  const { t, format } = telling.texts;
  const step = useGuide(({ reading }) => reading.nextStep);
  const walk = useGuide((now) => now.walk);
  if (step === null) return null;
  const distance = isNow(step.inMeters) ? t('guide.here') : format.distance(step.inMeters);
  return (
    <p className={styles.turn}>
      <span className={styles.distance}>{distance}</span>
      <span className={styles.step}>{stepSentence(telling, walk, step.step)}</span>
    </p>
  );
}

function AtStop({ telling }: { telling: Telling }) {
  const place = useGuide((now) => now.atPlace);
  return (
    <>
      <p className={styles.main}>
        {telling.texts.t('guide.atPlace', { name: placeName(telling, place ?? 0) })}
      </p>
      <NextTurn telling={telling} />
    </>
  );
}

function Riding({ telling }: { telling: Telling }) {
  const ride = useGuide(({ reading }) => reading.ride);
  return ride === null ? null : <p className={styles.main}>{rideSentence(telling, ride)}</p>;
}

/** Where the walker says they are, and the ways on and back. */
function ByHand({ telling }: { telling: Telling }) {
  const { t } = telling.texts;
  const { ask } = useGuideSession().actions;
  const place = useGuide((now) => now.atPlace);
  return (
    <>
      <p className={styles.main}>{t('guide.youAreAt', { name: placeName(telling, place ?? 0) })}</p>
      <HandButtons kind="seal" />
      <Button kind="text" onClick={ask}>
        {t('guide.use')}
      </Button>
    </>
  );
}

function Arrived({ telling }: { telling: Telling }) {
  const { t } = telling.texts;
  const place = useGuide((now) => now.nextPlace);
  const openTour = useAppStore((state) => state.openTour);
  const { standAt } = useGuideSession().actions;
  // A position that came there is no slip of the finger.
  const isByHand = useGuide(({ newest }) => newest === null);
  return (
    <>
      <p className={styles.main}>{arrivedText(telling, place)}</p>
      <p className={styles.meta}>{t('guide.arrivedNote')}</p>
      <p className={styles.actions}>
        {isByHand && (
          <Button
            kind="outlined"
            onClick={() => {
              standAt(place - 1);
            }}
          >
            {t('guide.backOne')}
          </Button>
        )}
        <Button
          kind="seal"
          onClick={() => {
            openTour(null);
          }}
        >
          {t('tours.back')}
        </Button>
      </p>
    </>
  );
}

const noticeOf =
  (phase: NoticePhase): Part =>
  ({ telling }) => <Notice phase={phase} telling={telling} />;

const PARTS: Readonly<Record<GuidePhase, Part>> = {
  consent: noticeOf('consent'),
  asking: noticeOf('asking'),
  denied: noticeOf('denied'),
  withdrawn: noticeOf('withdrawn'),
  unavailable: noticeOf('unavailable'),
  timeout: noticeOf('timeout'),
  unsupported: noticeOf('unsupported'),
  'first-fix': noticeOf('first-fix'),
  inaccurate: noticeOf('inaccurate'),
  'by-hand': ByHand,
  far: OffWay,
  off: OffWay,
  'on-way': NextTurn,
  'at-stop': AtStop,
  riding: Riding,
  arrived: Arrived,
};

/** What the walker has to know before all else. */
export function GuideNow({ telling }: { telling: Telling }) {
  const phase = useGuide((now) => now.phase);
  const Now = PARTS[phase];
  return (
    <section className={styles.now} data-phase={phase}>
      <Now telling={telling} />
    </section>
  );
}
