import { placeName, stepsAhead, type Telling, wayLeftText } from './guide-texts.ts';
import styles from './guide-view.module.css';
import { routeLength } from '../../../domain/guide/guide-route.ts';
import { placesOf } from '../../../domain/guide/walk-plan.ts';
import { useGuide } from '../../../state/guide-session.ts';
import { useToursAnswers, useToursAnswersStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';

/** Lets the map move with the walker again, after the reader moved it. */
function Follow({ telling }: { telling: Telling }) {
  const answers = useToursAnswersStore();
  const isLeft = useToursAnswers(({ guide }) => guide?.follows === false && guide.position !== null);
  if (!isLeft) return null;
  return (
    <Button
      kind="outlined"
      onClick={() => {
        answers.setState(({ guide }) => (guide === null ? {} : { guide: { ...guide, follows: true } }));
      }}
    >
      {telling.texts.t('guide.follow')}
    </Button>
  );
}

/** Step by step to the next stop; unfolded where no position tells which step is next. Nothing where a walk begins at a stop. */
function Steps({ telling, name }: { telling: Telling; name: string }) {
  const walk = useGuide((now) => now.walk);
  const reading = useGuide((now) => now.reading);
  const progressMeters = useGuide((now) => now.progressMeters);
  const isNeeded = useGuide(({ phase }) => phase === 'by-hand' || phase === 'inaccurate');
  const steps = stepsAhead(telling, { walk, reading, progressMeters });
  if (steps.length === 0) return null;
  return (
    <details className={styles.fold} open={isNeeded}>
      <summary>{telling.texts.t('guide.stepsTo', { name })}</summary>
      <ol className={styles.steps}>
        {steps.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
    </details>
  );
}

/** What comes: the next stop, what is left of the whole, and the steps to it. */
export function GuideAhead({ telling }: { telling: Telling }) {
  const { texts, known } = telling;
  const { t } = texts;
  const reading = useGuide((now) => now.reading);
  const place = useGuide((now) => now.nextPlace);
  const progressMeters = useGuide((now) => now.progressMeters);
  const route = useGuide(({ walk }) => walk.route);
  // Elsewhere the way to the next stop begins with one that is not counted.
  const isOnWay = useGuide(({ phase }) => phase !== 'off' && phase !== 'far');
  if (reading.nextStop === null) return null;
  const name = placeName(telling, place);
  const isEnd = place === placesOf(known).length - 1;
  return (
    <section className={styles.ahead}>
      <p className={styles.next}>
        <span className={styles.nextName}>{t(isEnd ? 'tours.toEnd' : 'tours.toNext', { name })}</span>
        {isOnWay && reading.nextStop.minutes.to > 0 && (
          <span className={styles.nextLeft}>{wayLeftText(texts, reading.nextStop, 'ahead')}</span>
        )}
      </p>
      <progress
        className={styles.progress}
        aria-label={t('guide.walked')}
        value={progressMeters}
        max={Math.max(1, routeLength(route))}
      />
      <p className={styles.meta}>{wayLeftText(texts, reading.left, 'left')}</p>
      <Follow telling={telling} />
      <Steps telling={telling} name={name} />
    </section>
  );
}
