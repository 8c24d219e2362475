import { useId, useState } from 'react';
import styles from './take-along.module.css';
import type { ChosenOuting } from './use-save-tour.ts';
import { clockText } from '../compose/clock-text.ts';
import { localDate } from '../../../domain/local-date.ts';
import { nextDay } from '../../../domain/take-along/outing-day.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';

const DAY_MS = 86_400_000;
/** After the crowds of the morning, before the heat of the day. */
const USUAL_TIME = '09:30';

/** "09:30" as minutes after midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** When the walk begins that its reader has planned, next; else tomorrow. */
function firstGuess(begins: ComposedTour['begins']): Readonly<{ isoDate: string; time: string }> {
  if (begins === null) return { isoDate: localDate(new Date(Date.now() + DAY_MS)), time: USUAL_TIME };
  const { isoDate, startMinutes } = nextDay(begins, new Date());
  return { isoDate, time: clockText(startMinutes) };
}

/** The day and hour of the walk, for a calendar. */
export function OutingForm({
  begins,
  onChoose,
}: {
  /** As it is planned; null where it is not. */
  begins: ComposedTour['begins'];
  onChoose: (outing: ChosenOuting) => void;
}) {
  const { t } = useTexts();
  const [guess] = useState(() => firstGuess(begins));
  const [day, setDay] = useState(guess.isoDate);
  const [time, setTime] = useState(guess.time);
  const [isMissing, setMissing] = useState(false);
  const messageId = useId();
  const onSubmit = () => {
    // A browser gives no value for what is half filled in.
    const missing = day === '' || time === '';
    setMissing(missing);
    if (!missing) onChoose({ isoDate: day, startMinutes: minutesOf(time) });
  };
  return (
    <form className={styles.outing} noValidate>
      <label className={styles.field}>
        {t('takeAlong.outing.day')}
        <input
          type="date"
          value={day}
          max="9999-12-31"
          aria-describedby={messageId}
          onChange={({ target }) => {
            setDay(target.value);
          }}
        />
      </label>
      <label className={styles.field}>
        {t('takeAlong.outing.time')}
        <input
          type="time"
          value={time}
          aria-describedby={messageId}
          onChange={({ target }) => {
            setTime(target.value);
          }}
        />
      </label>
      <SubmitButton onSubmit={onSubmit}>{t('takeAlong.outing.save')}</SubmitButton>
      <p id={messageId} role="alert" className={styles.missing}>
        {isMissing && t('takeAlong.outing.missing')}
      </p>
    </form>
  );
}
