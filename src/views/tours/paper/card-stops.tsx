import { Refs } from './refs.tsx';
import styles from './tour-card.module.css';
import { hoursText, offText } from '../stop-texts.ts';
import { rangeText } from '../tour-texts.ts';
import { type KnownTour, legMeters, legMinutes, linesOfLeg } from '../../../domain/tour/known-tour.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { TourLeg } from '../../../schema/tour-legs.ts';

type OfTour = Readonly<{ known: KnownTour }>;

function legText(texts: Texts, leg: TourLeg): string {
  const { t, format } = texts;
  const lines = linesOfLeg(leg);
  const distance = format.distance(legMeters(leg));
  const time = rangeText(texts, legMinutes(leg));
  if (lines.length === 0) return t('takeAlong.sheet.leg', { distance, time });
  return t('takeAlong.sheet.legRide', { distance, time, lines: format.list(lines), count: lines.length });
}

/** How far and how long it is to the next place. */
function Leg({ known, index }: OfTour & { index: number }) {
  const texts = useTexts();
  const leg = known.legs.legs[index];
  if (leg === undefined) return null;
  return <p className={styles.leg}>{legText(texts, leg)}</p>;
}

/** The places in their order: a sentence for each stop, and the way between them. */
export function CardStops({
  known,
  refsOf,
}: OfTour & { refsOf: (sources: readonly string[]) => readonly number[] }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { start, stops, end } = known.legs;
  return (
    <ol className={styles.stops}>
      {start !== null && (
        <li className={styles.stop}>
          <p className={styles.end}>
            {t('takeAlong.sheet.start')} <b>{pick(start.name)}</b>
          </p>
          <Leg known={known} index={0} />
        </li>
      )}
      {stops.map((resolved, index) => {
        const stop = known.tour.stops[index] ?? null;
        const [said] = stop?.story ?? [];
        const facts = [
          ...(stop === null || stop.stayMinutes === 0
            ? []
            : [t('takeAlong.sheet.stay', { minutes: stop.stayMinutes })]),
          ...offText(texts, resolved),
          ...hoursText(texts, stop),
        ];
        const refs = refsOf(stop?.hours?.said.sources ?? []);
        return (
          <li key={index} className={styles.stop}>
            <p>
              <span className={styles.number}>{index + 1}</span> <b>{pick(resolved.name)}</b>
            </p>
            {said !== undefined && (
              <p>
                {pick(said.text)}
                <Refs numbers={refsOf(said.sources)} />
              </p>
            )}
            <p className={styles.small}>
              {facts.join(t('tours.dot'))}
              {refs.length > 0 && <Refs numbers={refs} />}
            </p>
            {(end !== null || index < stops.length - 1) && <Leg known={known} index={index + 1} />}
          </li>
        );
      })}
      {end !== null && (
        <li className={styles.stop}>
          <p className={styles.end}>
            {t('takeAlong.sheet.end')} <b>{pick(end.name)}</b>
          </p>
        </li>
      )}
    </ol>
  );
}
