import { legNames, rangeText } from './tour-texts.ts';
import styles from './tour-strip.module.css';
import { themedSilhouette } from '../../domain/marker/themed-marker.ts';
import { type KnownTour, legMeters, legMinutes } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { TourStop } from '../../schema/tour.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Marker } from '../../ui/marker.tsx';

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
              <StopMark place={known.tour.stops[index]?.place} />
              <span className={styles.number}>{index + 1}</span>
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

/** The silhouette of what an initiative is; other places have the disc of the button. */
function StopMark({ place }: { place: TourStop['place'] | undefined }) {
  const { initiativeById } = useAtlas();
  const initiative = place?.kind === 'initiative' ? initiativeById.get(place.id) : undefined;
  if (initiative === undefined) return null;
  return (
    <span className={styles.mark}>
      <Marker picture={themedSilhouette(initiative.category)} size={34} />
    </span>
  );
}

function legTitle(texts: ReturnType<typeof useTexts>, known: KnownTour, index: number): string {
  const leg = known.legs.legs[index];
  const time = leg === undefined ? '' : rangeText(texts, legMinutes(leg));
  return texts.t('tours.legTitle', { ...legNames(texts, known, index), time });
}
