import { useEffect, useRef } from 'react';
import { GuideAhead } from './guide-ahead.tsx';
import { GuideMore } from './guide-more.tsx';
import { GuideNow } from './guide-now.tsx';
import { GuideStory } from './guide-story.tsx';
import { cueText, type Telling } from './guide-texts.ts';
import styles from './guide-view.module.css';
import { useGuideVoice } from './use-guide-voice.ts';
import { useStationName } from '../use-station-name.ts';
import { placesOf } from '../../../domain/guide/walk-plan.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';

/** Which stop one walks to; start and end are none. */
function Count({ known }: { known: KnownTour }) {
  const { t } = useTexts();
  const place = useGuide(({ atPlace, nextPlace }) => atPlace ?? nextPlace);
  const total = placesOf(known).length - 2;
  if (place === 0) return <span className={styles.count}>{t('guide.atStart')}</span>;
  if (place > total) return <span className={styles.count}>{t('guide.atEnd')}</span>;
  return <span className={styles.count}>{t('guide.place', { number: place, total })}</span>;
}

/** Turns and stops, for those who cannot see them; not each fix. */
function Told({ telling }: { telling: Telling }) {
  const told = useGuide((now) => now.cue);
  const { now } = useGuideSession();
  return <LiveRegion message={told === null ? '' : cueText(telling, now.getState(), told)} />;
}

/** That the walk is kept no longer than the page. */
function Kept() {
  const { t } = useTexts();
  const problem = useGuide((now) => now.problem);
  return (
    <p role="status" className={styles.meta}>
      {problem !== null && t(`guide.${problem}`)}
    </p>
  );
}

/** A walk under way: what to do now, what comes, and the stop that was reached last. */
export function GuideView({ known }: { known: KnownTour }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const walkTour = useAppStore((state) => state.walkTour);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const telling = { texts, known, stationName: useStationName() };
  useGuideVoice(telling);
  const isAtPlace = useGuide(({ atPlace }) => atPlace !== null);
  return (
    <article className={styles.guide} aria-labelledby="guide-title">
      <header className={styles.head}>
        <IconButton
          label={t('guide.back')}
          onClick={() => {
            walkTour(false);
          }}
        >
          <Icon name="back" />
        </IconButton>
        <h2 id="guide-title" ref={heading} tabIndex={-1} className={styles.title}>
          {pick(known.tour.name)}
        </h2>
        <Count known={known} />
      </header>
      <GuideNow telling={telling} />
      <Kept />
      {isAtPlace && <GuideStory known={known} />}
      <GuideAhead telling={telling} />
      {!isAtPlace && <GuideStory known={known} />}
      <GuideMore />
      <Told telling={telling} />
    </article>
  );
}
