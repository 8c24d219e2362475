import { useEffect, useMemo, useRef, useState } from 'react';
import { ChangeTour } from './change-tour.tsx';
import { sumLines } from './sum-lines.ts';
import { TakeAlong } from './take-along/take-along.tsx';
import { useOwnReader } from './guide/page-reader.ts';
import { StartWalk } from './guide/start-walk.tsx';
import { TourAlong } from './tour-along.tsx';
import styles from './tour-page.module.css';
import { TourProfile } from './tour-profile.tsx';
import { NextLeg, TourStop } from './tour-stop.tsx';
import { TourStrip } from './tour-strip.tsx';
import { TourWay } from './tour-way.tsx';
import { SourcedList } from '../evidence/sourced-list.tsx';
import { waitingMinutes } from '../../domain/compose/waiting-minutes.ts';
import type { SummedTour } from '../../domain/tour/filter-tours.ts';
import { legsNotRound, roundSteps, wayRound } from '../../domain/tour/step-free-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../schema/composed-tour.ts';
import { areWeakSources } from '../../schema/source.ts';
import type { SourcedSentence } from '../../schema/tour.ts';
import { TOUR_WAYS } from '../../schema/tour-choices.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { DetailSection, PanelDetail } from '../../ui/panel-detail.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';

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
function Sums({ known, begins }: { known: SummedTour; begins: ComposedTour['begins'] }) {
  const [length, ...further] = sumLines(useTexts(), known, waitingMinutes(known, begins));
  return (
    <>
      <p className={styles.sum}>{length}</p>
      {further.map((line) => (
        <p key={line} className={styles.meta}>
          {line}
        </p>
      ))}
    </>
  );
}

/** The choice of a way round steps, where there are both. */
function WayChoice({ usual }: { usual: SummedTour }) {
  const { t, format } = useTexts();
  const way = useAppStore((state) => state.tourWay);
  const choose = useAppStore((state) => state.chooseTourWay);
  const round = wayRound(usual);
  if (round === 'none') return null;
  const reached = legsNotRound(usual).map((leg) =>
    leg < usual.tour.stops.length ? t('tours.walk.toStop', { number: leg + 1 }) : t('tours.walk.toEnd'),
  );
  return (
    <div className={styles.wayChoice}>
      <SegmentedChoice
        legend={t('tours.walk.title')}
        name="tour-way"
        choices={TOUR_WAYS.map((value) => ({ value, label: t(`tours.walk.${value}`) }))}
        value={way}
        onChoose={choose}
      />
      {way === 'step-free' && round === 'some' && (
        <p className={styles.meta}>{t('tours.walk.someStay', { ends: format.list(reached) })}</p>
      )}
    </div>
  );
}

/** The tour as it is walked by the choice of the reader. */
function useWalked(usual: SummedTour): SummedTour {
  const way = useAppStore((state) => state.tourWay);
  return useMemo(() => (way === 'usual' ? usual : roundSteps(usual)), [usual, way]);
}

/** One tour under its name. */
export function TourPage({ known }: { known: SummedTour }) {
  const { t, pick } = useTexts();
  const openTour = useAppStore((state) => state.openTour);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <PanelDetail
      title={pick(known.tour.name)}
      titleRef={heading}
      backLabel={t('tours.back')}
      onBack={() => {
        openTour(null);
      }}
    >
      <TourBody known={known} />
      <ChangeTour known={known} />
    </PanelDetail>
  );
}

/** A tour, authored or composed: its stops on a line, the stop that is read, and how one walks. */
export function TourBody({
  known: usual,
  begins = null,
}: {
  known: SummedTour;
  /** When its reader has planned to walk it; authored ones have no time. */
  begins?: ComposedTour['begins'];
}) {
  const known = useWalked(usual);
  const { t } = useTexts();
  const { tour } = known;
  const readStop = useAppStore((state) => state.readStop);
  const chosen = useAppStore((state) => state.tourStop);
  const index = Math.min(chosen, tour.stops.length - 1);
  // By the buttons at its end; the strip stands above it.
  const [turned, setTurned] = useState<object | null>(null);
  const reading = useInSight<HTMLSpanElement>(turned);
  const turn = (to: number): void => {
    readStop(to);
    setTurned({});
  };
  useOwnReader(`${tour.id}/${String(index)}`);
  const isLast = index === tour.stops.length - 1;
  const told = [tour.promise, tour.bestTime].filter((sentence) => sentence !== null);
  return (
    <>
      <Sums known={known} begins={begins} />
      <TourStrip known={known} />
      <StartWalk known={usual} />
      <WayChoice usual={usual} />
      {/* Whoever goes on to the next stop at the end of one begins it at its beginning. */}
      <span ref={reading} className={styles.readingTop} />
      <div className={styles.reading} aria-live="polite">
        <TourStop known={known} index={index} />
        {index === 0 && <NextLegFromStart known={known} />}
        <NextLeg known={known} index={index + 1} />
      </div>
      <p className={styles.actions}>
        <Button
          kind="outlined"
          disabled={index === 0}
          onClick={() => {
            turn(index - 1);
          }}
        >
          {t('tours.previous')}
        </Button>
        <Button
          kind="seal"
          disabled={isLast}
          onClick={() => {
            turn(index + 1);
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
        <TourWay known={known} usual={usual} />
      </DetailSection>
      <TakeAlong usual={usual} begins={begins} />
      <DetailSection title={t('tours.along')}>
        <TourAlong known={known} />
      </DetailSection>
      {tour.doubts.length > 0 && (
        <DetailSection title={t('tours.doubts')}>
          <Sentences said={tour.doubts} />
        </DetailSection>
      )}
    </>
  );
}

/** How one comes to the first stop. */
function NextLegFromStart({ known }: { known: SummedTour }) {
  const texts = useTexts();
  const { start } = known.legs;
  if (start === null) return null;
  return <p className={styles.meta}>{texts.t('tours.fromStart', { name: texts.pick(start.name) })}</p>;
}
