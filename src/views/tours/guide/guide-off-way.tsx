import { farText, type Telling } from './guide-texts.ts';
import styles from './guide-view.module.css';
import { compassWind } from '../../../domain/geo/direction.ts';
import type { GuideReading } from '../../../domain/guide/read-guide.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { Button } from '../../../ui/button.tsx';

type Side = 'ahead' | 'right' | 'left' | 'behind';

/** So far to both sides is straight ahead, or behind. */
const STRAIGHT_DEGREES = 45;

function sideOf(turnDegrees: number): Side {
  if (Math.abs(turnDegrees) <= STRAIGHT_DEGREES) return 'ahead';
  if (Math.abs(turnDegrees) >= 180 - STRAIGHT_DEGREES) return 'behind';
  return turnDegrees > 0 ? 'right' : 'left';
}

function offText({ texts: { t, format } }: Telling, { toWay, turnToWayDegrees }: GuideReading): string[] {
  if (toWay === null) return [];
  const where = {
    distance: format.distance(toWay.distanceMeters),
    wind: t(`describe.wind.${compassWind(toWay.bearingDegrees)}`),
  };
  const side = turnToWayDegrees === null ? [] : [t(`guide.offSide.${sideOf(turnToWayDegrees)}`)];
  return [t('guide.off', where), ...side];
}

/** What came of looking for another way; nothing while none was looked for. */
function Finding({ telling }: { telling: Telling }) {
  const finding = useGuide((now) => now.wayFinding);
  return (
    <p role="status" className={styles.meta}>
      {finding !== 'idle' && telling.texts.t(`guide.finding.${finding}`)}
    </p>
  );
}

/** Where the way is, for who has left it or not come to it yet, and other ways to go on. */
export function OffWay({ telling }: { telling: Telling }) {
  const { t, locale } = telling.texts;
  const { now, actions } = useGuideSession();
  const reading = useGuide((each) => each.reading);
  const isFar = useGuide(({ phase }) => phase === 'far');
  const isOffered = useGuide((each) => each.isNewWayOffered);
  const hasMore = useGuide(({ walk, isBegun }) => isBegun && walk.places.length > 1);
  const sentences =
    isFar && reading.toWay !== null
      ? [farText(telling, now.getState(), reading.toWay)]
      : offText(telling, reading);
  return (
    <>
      <p className={styles.main}>{sentences.join(locale === 'en' ? ' ' : '')}</p>
      {!isFar && isOffered && <p className={styles.meta}>{t('guide.offLong')}</p>}
      {(isFar || isOffered) && (
        <p className={styles.actions}>
          <Button
            kind="outlined"
            onClick={() => {
              actions.findWay('next');
            }}
          >
            {t(isFar ? 'guide.showWay' : 'guide.newWay')}
          </Button>
          {hasMore && (
            <Button
              kind="outlined"
              onClick={() => {
                actions.findWay('after-next');
              }}
            >
              {t('guide.leaveOut')}
            </Button>
          )}
        </p>
      )}
      <Finding telling={telling} />
    </>
  );
}
