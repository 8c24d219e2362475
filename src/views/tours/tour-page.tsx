import { useEffect, useRef } from 'react';
import { useOwnReader } from './guide/page-reader.ts';
import { StartWalk } from './guide/start-walk.tsx';
import { climbText, duration, rangeText } from './tour-texts.ts';
import { TourAlong } from './tour-along.tsx';
import styles from './tour-page.module.css';
import { TourProfile } from './tour-profile.tsx';
import { NextLeg, TourStop } from './tour-stop.tsx';
import { TourStrip } from './tour-strip.tsx';
import { TourWay } from './tour-way.tsx';
import { SourcedList } from '../evidence/sourced-list.tsx';
import { type SummedTour, wholeMinutes } from '../../domain/tour/filter-tours.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { areWeakSources } from '../../schema/source.ts';
import type { SourcedSentence } from '../../schema/tour.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { DetailSection, PanelDetail } from '../../ui/panel-detail.tsx';

function Sentences({ said }: { said: readonly SourcedSentence[] }) {
  const { pick } = useTexts();
  const { sourceById } = useAtlas();
  const lines = said.map(({ text, sources }) => ({
    content: pick(text),
    sources,
    weak: areWeakSources(sources, sourceById),
  }));
  return <SourcedList lines={lines} listed={false} />;
}

/** The sums of a tour, with what they leave open. */
function Sums({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { totals } = known;
  return (
    <>
      <p className={styles.sum}>
        {t('tours.sum', {
          distance: format.distance(totals.meters),
          time: rangeText(texts, totals.minutes),
        })}
      </p>
      <p className={styles.meta}>{t('tours.withStops', { time: duration(texts, wholeMinutes(totals)) })}</p>
      <p className={styles.meta}>
        {[climbText(texts, totals, known), t(`tours.access.${totals.access}`)].join(t('tours.dot'))}
      </p>
      {totals.old !== null && (
        <p className={styles.meta}>
          {t('tours.oldData', { year: totals.old.year, distance: format.distance(totals.old.meters) })}
        </p>
      )}
    </>
  );
}

/** One tour: its stops on a line, the stop that is read, and how one walks. */
export function TourPage({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { tour, legs } = known;
  const openTour = useAppStore((state) => state.openTour);
  const readStop = useAppStore((state) => state.readStop);
  const chosen = useAppStore((state) => state.tourStop);
  const index = Math.min(chosen, tour.stops.length - 1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useOwnReader(`${tour.id}/${String(index)}`);
  const stop = tour.stops[index];
  const resolved = legs.stops[index];
  const isLast = index === tour.stops.length - 1;
  const told = [tour.promise, tour.bestTime].filter((sentence) => sentence !== null);
  return (
    <PanelDetail
      title={pick(tour.name)}
      titleRef={heading}
      backLabel={t('tours.back')}
      onBack={() => {
        openTour(null);
      }}
    >
      <Sums known={known} />
      <StartWalk known={known} />
      <TourStrip known={known} />
      <div className={styles.reading} aria-live="polite">
        {stop !== undefined && resolved !== undefined && (
          <TourStop stop={stop} resolved={resolved} index={index} total={tour.stops.length} />
        )}
        {index === 0 && <NextLegFromStart known={known} />}
        <NextLeg known={known} index={index + 1} />
      </div>
      <p className={styles.actions}>
        <Button
          kind="outlined"
          disabled={index === 0}
          onClick={() => {
            readStop(index - 1);
          }}
        >
          {t('tours.previous')}
        </Button>
        <Button
          kind="seal"
          disabled={isLast}
          onClick={() => {
            readStop(index + 1);
          }}
        >
          {t('tours.next')}
        </Button>
      </p>
      {told.length > 0 && (
        <DetailSection title={t('tours.promiseTitle')}>
          <Sentences said={told} />
        </DetailSection>
      )}
      <DetailSection title={t('tours.profile')}>
        <TourProfile known={known} />
      </DetailSection>
      <DetailSection title={t('tours.way')}>
        <TourWay known={known} />
      </DetailSection>
      <DetailSection title={t('tours.along')}>
        <TourAlong known={known} />
      </DetailSection>
      {tour.doubts.length > 0 && (
        <DetailSection title={t('tours.doubts')}>
          <Sentences said={tour.doubts} />
        </DetailSection>
      )}
    </PanelDetail>
  );
}

/** How one comes to the first stop. */
function NextLegFromStart({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const [leg] = known.legs.legs;
  if (leg === undefined) return null;
  return (
    <p className={styles.meta}>{texts.t('tours.fromStart', { name: texts.pick(known.legs.start.name) })}</p>
  );
}
