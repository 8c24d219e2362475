import { CardMap } from './card-map.tsx';
import { CardStops } from './card-stops.tsx';
import { citeNumbers, sentencesOf } from './cited-sentences.ts';
import { PaperLegendRow } from './paper-legend-row.tsx';
import { Refs } from './refs.tsx';
import styles from './tour-card.module.css';
import { sumLines } from '../sum-lines.ts';
import { TourProfile } from '../tour-profile.tsx';
import { PaperCode } from '../../print/paper-code.tsx';
import { PaperSources } from '../../print/paper-sources.tsx';
import { paperProjection, type PaperSize } from '../../../domain/print/paper-projection.ts';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { hasRide } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { TourWay } from '../../../schema/tour-choices.ts';
import type { Camera } from '../../../schema/camera.ts';

export type CardPaper = 'a5' | 'a4';

/** What is left of the paper between its margins, beside the words; CSS pixels, 96 to the inch. */
export const CARD_MAP_SIZE: Readonly<Record<CardPaper, PaperSize>> = {
  a5: { width: 490, height: 350 },
  a4: { width: 700, height: 360 },
};

export type TourCardProps = Readonly<{
  /** As it is walked by `way`. */
  known: SummedTour;
  way: TourWay;
  paper: CardPaper;
  camera: Camera;
  /** Of the ground; null while it is not there, or where no map can be drawn. */
  pictureUrl: string | null;
  /** Of the tour, for the code. */
  address: string;
  /** ISO date of printing. */
  date: string;
}>;

/** One tour on a sheet of A4, or on both sides of a card of A5. Its sums leave open what is not known. */
export function TourCard({ known, way, paper, camera, pictureUrl, address, date }: TourCardProps) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const { tour, legs } = known;
  const size = CARD_MAP_SIZE[paper];
  const { sourceIds, refsOf } = citeNumbers(sentencesOf(tour));
  const credits = [t('map.openStreetMap'), t('map.credits.relief'), t('map.credits.outline')].join(' · ');
  return (
    <article className={styles.card} data-paper={paper}>
      <header>
        <h1 className={styles.name}>{pick(tour.name)}</h1>
        {[tour.promise, tour.bestTime].map(
          (said, index) =>
            said !== null && (
              <p key={index} className={styles.promise}>
                {pick(said.text)}
                <Refs numbers={refsOf(said.sources)} />
              </p>
            ),
        )}
        <ul className={styles.sums}>
          {sumLines(texts, known).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {way === 'step-free' && <li>{t('takeAlong.stepFree')}</li>}
        </ul>
      </header>
      <CardMap
        known={known}
        projection={paperProjection(camera, size)}
        camera={camera}
        size={size}
        pictureUrl={pictureUrl}
      />
      <section className={styles.heights} aria-label={t('takeAlong.sheet.heights')}>
        <TourProfile known={known} />
      </section>
      <div className={styles.foot}>
        <div>
          <PaperLegendRow
            marks={[
              'walk',
              ...(hasRide(known) ? (['ride'] as const) : []),
              'stop',
              ...(legs.start === null && legs.end === null ? [] : (['end'] as const)),
            ]}
          />
          <p className={styles.small}>{t('print.credits', { credits })}</p>
          <p className={styles.small}>{t('print.printedOn', { date: format.date(date) })}</p>
        </div>
        <PaperCode address={address} label={t('takeAlong.sheet.code')} />
      </div>
      <div className={styles.back}>
        <h2>{t('takeAlong.sheet.stops')}</h2>
        <CardStops known={known} refsOf={refsOf} />
        {tour.doubts.length > 0 && (
          <section className={styles.unknown}>
            <h2>{t('takeAlong.sheet.unknown')}</h2>
            {tour.doubts.map(({ text, sources }, index) => (
              <p key={index} className={styles.doubt}>
                {pick(text)}
                <Refs numbers={refsOf(sources)} />
              </p>
            ))}
          </section>
        )}
        {sourceIds.length > 0 && <PaperSources sourceIds={sourceIds} />}
      </div>
    </article>
  );
}
