import { citeNumbers } from './cited-sentences.ts';
import { PaperLegendRow } from './paper-legend-row.tsx';
import { Refs } from './refs.tsx';
import styles from './tour-card.module.css';
import { sumLines } from '../sum-lines.ts';
import { TourThumb } from '../tour-thumb.tsx';
import { PaperCode } from '../../print/paper-code.tsx';
import { PaperSources } from '../../print/paper-sources.tsx';
import type { SummedTour } from '../../../domain/tour/filter-tours.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

type RowProps = Readonly<{ known: SummedTour; refsOf: (sources: readonly string[]) => readonly number[] }>;

function Row({ known, refsOf }: RowProps) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const { tour, legs } = known;
  const names = legs.stops.map(({ name }) => pick(name));
  return (
    <li className={styles.row}>
      <TourThumb known={known} />
      <div>
        <h2 className={styles.rowName}>{pick(tour.name)}</h2>
        {[tour.promise, tour.bestTime].map(
          (said, index) =>
            said !== null && (
              <p key={index}>
                {pick(said.text)} <Refs numbers={refsOf(said.sources)} />
              </p>
            ),
        )}
        <p className={styles.small}>{sumLines(texts, known).join(t('tours.dot'))}</p>
        <p className={styles.small}>
          {t('tours.stops', { count: names.length })}
          {t('tours.dot')}
          {format.list(names)}
        </p>
      </div>
    </li>
  );
}

/** The tours of the list on A4 paper, each with its small map, and what their lines mean. */
export function ToursSheet({
  tours,
  total,
  orientation,
  address,
  date,
}: Readonly<{
  /** Those that pass the filter. */
  tours: readonly SummedTour[];
  total: number;
  orientation: 'portrait' | 'landscape';
  address: string;
  date: string;
}>) {
  const { t, format } = useTexts();
  const said = tours.flatMap(({ tour }) => [tour.promise, tour.bestTime].filter((each) => each !== null));
  const { sourceIds, refsOf } = citeNumbers(said);
  const hasRide = tours.some(({ legs }) =>
    legs.legs.some(({ parts }) => parts.some(({ kind }) => kind === 'ride')),
  );
  return (
    <article className={styles.sheet} data-orientation={orientation}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('takeAlong.sheet.list')}</h1>
        <p>{t('tours.shown', { count: tours.length, total })}</p>
        <p>{t('print.printedOn', { date: format.date(date) })}</p>
      </header>
      {tours.length === 0 ? (
        <p>{t('tours.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {tours.map((known) => (
            <Row key={known.tour.id} known={known} refsOf={refsOf} />
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <div>
          <PaperLegendRow marks={['walk', ...(hasRide ? (['ride'] as const) : []), 'stop']} />
          <p className={styles.small}>{t('takeAlong.legend.north')}</p>
          <p className={styles.small}>{t('tours.foot')}</p>
          <p className={styles.small}>{t('print.credits', { credits: t('map.openStreetMap') })}</p>
        </div>
        <PaperCode address={address} label={t('takeAlong.sheet.listCode')} />
      </div>
      {sourceIds.length > 0 && <PaperSources sourceIds={sourceIds} />}
    </article>
  );
}
