import { useState } from 'react';
import { OutingForm } from './outing-form.tsx';
import styles from './take-along.module.css';
import { type SaveOutcome, useSaveTour } from './use-save-tour.ts';
import type { TakeAlongFormat } from '../../../domain/take-along/take-along-formats.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import type { TourWay } from '../../../schema/tour-choices.ts';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { useInSight } from '../../../ui/use-in-sight.ts';

/** All but the calendar, which asks for a day first. */
const AT_ONCE: readonly Exclude<TakeAlongFormat, 'ics'>[] = ['gpx', 'gpx-places', 'kml', 'geojson'];

function Outcome({ outcome }: { outcome: SaveOutcome }) {
  const { t } = useTexts();
  const told = useInSight<HTMLDivElement>(outcome);
  return (
    <div ref={told}>
      <p role="status" className={styles.outcome}>
        {outcome.kind === 'saved' && t('takeAlong.saved', { file: outcome.file })}
      </p>
      <div role="alert">
        {(outcome.kind === 'missing' || outcome.kind === 'failed') && (
          <NoticeLine
            text={t(outcome.kind === 'missing' ? 'notice.partMissing' : 'takeAlong.failed')}
            actions={[{ label: t('app.retry'), onPress: outcome.retry }]}
          />
        )}
      </div>
    </div>
  );
}

/** The formats, each with what it is for. */
export function SaveTour({
  known,
  way,
  link,
  begins,
}: {
  known: KnownTour;
  way: TourWay;
  link: string;
  begins: ComposedTour['begins'];
}) {
  const { t } = useTexts();
  const [asksDay, askDay] = useState(false);
  const form = useInSight<HTMLDivElement>(asksDay);
  const { outcome, save } = useSaveTour({ known, way, link });
  return (
    <>
      {way === 'step-free' && <p className={styles.use}>{t('takeAlong.stepFree')}</p>}
      <ul className={styles.formats}>
        {AT_ONCE.map((format) => (
          <li key={format} className={styles.format}>
            <Button
              kind="outlined"
              aria-describedby={`use-${format}`}
              onClick={() => {
                save(format, null);
              }}
            >
              {t(`takeAlong.format.${format}.name`)}
            </Button>
            <span id={`use-${format}`} className={styles.use}>
              {t(`takeAlong.format.${format}.use`)}
            </span>
          </li>
        ))}
        <li className={styles.format}>
          <Button
            kind="outlined"
            aria-describedby="use-ics"
            aria-expanded={asksDay}
            aria-controls="outing"
            onClick={() => {
              askDay(!asksDay);
            }}
          >
            {t('takeAlong.format.ics.name')}
          </Button>
          <span id="use-ics" className={styles.use}>
            {t('takeAlong.format.ics.use')}
          </span>
        </li>
      </ul>
      <div id="outing" ref={form}>
        {asksDay && (
          <OutingForm
            key={begins === null ? 'any' : `${begins.day} ${begins.minute}`}
            begins={begins}
            onChoose={(outing) => {
              save('ics', outing);
            }}
          />
        )}
      </div>
      <Outcome outcome={outcome} />
    </>
  );
}
