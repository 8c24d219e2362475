import { legNames, rangeText } from './tour-texts.ts';
import styles from './tour-strip.module.css';
import { type KnownTour, legMeters, legMinutes } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';

/** A leg of no length is still to be seen. */
const LEAST_SHARE = 0.35;

/** The stops on a line, to scale of distance; the way to the stop that is read is solid. */
export function TourStrip({ known }: { known: KnownTour }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const read = useAppStore((state) => state.tourStop);
  const readStop = useAppStore((state) => state.readStop);
  const { legs } = known.legs;
  const between = legs.slice(1, -1);
  const mean = between.reduce((sum, leg) => sum + legMeters(leg), 0) / Math.max(1, between.length);
  return (
    <ol className={styles.strip} aria-label={t('tours.strip')}>
      {known.legs.stops.map(({ name }, index) => {
        const leg = between[index];
        const grow = leg === undefined ? 0 : Math.max(LEAST_SHARE, legMeters(leg) / Math.max(1, mean));
        return (
          <li key={index} className={styles.stop} style={{ flexGrow: grow }}>
            <button
              type="button"
              className={styles.button}
              aria-current={index === read ? 'step' : undefined}
              aria-label={t('tours.stopButton', { number: index + 1, name: pick(name) })}
              title={pick(name)}
              onClick={() => {
                readStop(index);
              }}
            >
              {index + 1}
            </button>
            {leg !== undefined && (
              <span className={styles.leg} data-walked={index < read ? '' : undefined}>
                <span className={styles.minutes} title={legTitle(texts, known, index + 1)}>
                  {t('tours.minutes', { minutes: legMinutes(leg).usual })}
                </span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function legTitle(texts: ReturnType<typeof useTexts>, known: KnownTour, index: number): string {
  const leg = known.legs.legs[index];
  const time = leg === undefined ? '' : rangeText(texts, legMinutes(leg));
  return texts.t('tours.legTitle', { ...legNames(texts, known, index), time });
}
