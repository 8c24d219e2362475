import { useState } from 'react';
import { OutingForm } from './outing-form.tsx';
import styles from './take-along.module.css';
import { type SaveOutcome, useSaveTour } from './use-save-tour.ts';
import type { WayChoice } from './write-tour.ts';
import type { TakeAlongFormat } from '../../../domain/take-along/take-along-formats.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { wayRound } from '../../../domain/tour/step-free-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { NoticeLine } from '../../../ui/notice-line.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';

const WAYS: readonly WayChoice[] = ['usual', 'step-free'];
/** All but the calendar, which asks for a day first. */
const AT_ONCE: readonly Exclude<TakeAlongFormat, 'ics'>[] = ['gpx', 'gpx-places', 'kml', 'geojson'];

function Choice({
  known,
  way,
  onChoose,
}: {
  known: KnownTour;
  way: WayChoice;
  onChoose: (way: WayChoice) => void;
}) {
  const { t } = useTexts();
  const round = wayRound(known);
  if (round === 'none') return null;
  return (
    <>
      <SegmentedChoice
        legend={t('takeAlong.way.title')}
        name="take-along-way"
        choices={WAYS.map((value) => ({ value, label: t(`takeAlong.way.${value}`) }))}
        value={way}
        onChoose={onChoose}
      />
      {way === 'step-free' && round === 'some' && <p className={styles.use}>{t('takeAlong.way.someStay')}</p>}
    </>
  );
}

function Outcome({ outcome }: { outcome: SaveOutcome }) {
  const { t } = useTexts();
  return (
    <>
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
    </>
  );
}

/** The formats, each with what it is for. */
export function SaveTour({ known, link }: { known: KnownTour; link: string }) {
  const { t } = useTexts();
  const [way, setWay] = useState<WayChoice>('usual');
  const [asksDay, askDay] = useState(false);
  const { outcome, save } = useSaveTour({ known, way, link });
  return (
    <>
      <Choice known={known} way={way} onChoose={setWay} />
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
      <div id="outing">
        {asksDay && (
          <OutingForm
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
