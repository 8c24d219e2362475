import { useId } from 'react';
import styles from './composer.module.css';
import { clockText } from './clock-text.ts';
import { linesUnderConstruction } from '../../../domain/nearby/destinations.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { useComposer, useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useAppStore, useAtlas } from '../../../state/providers.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

const BUDGET_HOURS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** When half of the day is still to come, and doors are open. */
const USUAL_BEGIN = { day: 6, minute: 570 } as const;

/** Lines that are being built can be taken as open; the choice is that of Nearby. */
function OpenedLines() {
  const { t } = useTexts();
  const { stations } = useAtlas();
  const opened = useAppStore((state) => state.openedLines);
  const toggle = useAppStore((state) => state.toggleOpenedLine);
  const lines = linesUnderConstruction(stations);
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles.lines}>
      <legend className={styles.note}>{t('composer.opened')}</legend>
      {lines.map((ref) => (
        <CheckBox
          key={ref}
          label={t('composer.line', { ref })}
          checked={opened.includes(ref)}
          onChange={() => {
            toggle(ref);
          }}
        />
      ))}
    </fieldset>
  );
}

function Budget({ walk, change }: { walk: ComposedTour; change: (walk: ComposedTour) => void }) {
  const { t } = useTexts();
  const id = useId();
  const { budgetMinutes } = walk;
  // A link may hold any time.
  const own = budgetMinutes === null ? [] : [budgetMinutes / 60];
  const hours = [...new Set([...BUDGET_HOURS, ...own])].sort((a, b) => a - b);
  return (
    <div className={styles.end}>
      <label htmlFor={id}>{t('composer.budget')}</label>
      <SelectField
        id={id}
        value={String(budgetMinutes ?? 'any')}
        choices={[
          { value: 'any', label: t('composer.anyBudget') },
          ...hours.map((count) => ({
            value: String(Math.round(count * 60)),
            label: t('composer.hours', { hours: Math.round(count * 100) / 100 }),
          })),
        ]}
        onChoose={(value) => {
          change({ ...walk, budgetMinutes: value === 'any' ? null : Number(value) });
        }}
      />
    </div>
  );
}

/** "09:05" as minutes after midnight; null for what is no time. */
function readClock(text: string): number | null {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}

function Begins({ walk, change }: { walk: ComposedTour; change: (walk: ComposedTour) => void }) {
  const { t } = useTexts();
  const [dayId, timeId] = [useId(), useId()];
  const { begins } = walk;
  const reached = useComposerAnswers((answers) => answers.reached);
  const known = reached.filter(({ waypoint }) => waypoint.spot.told.hours !== null).length;
  return (
    <div className={styles.end}>
      <label htmlFor={dayId}>{t('composer.begins')}</label>
      <span className={styles.begins}>
        <SelectField
          id={dayId}
          value={begins === null ? 'any' : String(begins.day)}
          choices={[
            { value: 'any', label: t('composer.anyDay') },
            ...DAYS.map((day) => ({ value: day, label: t(`composer.days.${day}`) })),
          ]}
          onChoose={(value) => {
            const day = Number(value);
            change({
              ...walk,
              begins: value === 'any' ? null : { ...(begins ?? USUAL_BEGIN), day },
            });
          }}
        />
        {begins !== null && (
          <input
            id={timeId}
            type="time"
            className={styles.time}
            aria-label={t('composer.time')}
            value={clockText(begins.minute)}
            onChange={(event) => {
              const minute = readClock(event.target.value);
              if (minute !== null) change({ ...walk, begins: { ...begins, minute } });
            }}
          />
        )}
      </span>
      {begins !== null && (
        <p className={styles.endMore}>
          <span className={styles.note}>
            {known === 0 ? t('composer.hoursNone') : t('composer.hoursNote', { count: known })}
          </span>
        </p>
      )}
    </div>
  );
}

/** Order, metro, time in all and when it begins. */
export function WalkChoices() {
  const { t } = useTexts();
  const { store } = useComposer();
  const walk = useWalkAtHand((state) => state.present.walk);
  const { change } = store.getState();
  return (
    <>
      <CheckBox
        label={t('composer.keepOrder')}
        checked={walk.keepOrder}
        onChange={(keepOrder) => {
          change({ ...walk, keepOrder });
        }}
      />
      <CheckBox
        label={t('composer.ride')}
        checked={walk.ride}
        onChange={(ride) => {
          change({ ...walk, ride });
        }}
      />
      {walk.ride && <OpenedLines />}
      <Budget {...{ walk, change }} />
      <Begins {...{ walk, change }} />
    </>
  );
}
