import { type ReactNode, useId, useState } from 'react';
import styles from './composer.module.css';
import { PlaceField } from './place-field.tsx';
import { useFarLimit } from './use-far-limit.ts';
import { useWalkNames } from './walk-names.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { WalkPlace } from '../../../schema/composed-tour.ts';
import { askPosition } from '../../../state/ask-position.ts';
import { useComposer, useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

const STARTS = ['any', 'first', 'here', 'place'] as const;
const ENDS = ['any', 'last', 'start', 'place'] as const;

/** Asks the browser for the position when told to, and never else. */
function HereAsk() {
  const { t } = useTexts();
  const { store } = useComposer();
  const hasHere = useWalkAtHand((state) => state.here !== null);
  const [step, setStep] = useState<'idle' | 'looking' | 'refused'>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setStep('refused');
      return;
    }
    setStep('looking');
    askPosition(navigator.geolocation, {
      found: (position) => {
        setStep('idle');
        store.getState().beAt(position);
      },
      refused: () => {
        setStep('refused');
      },
    });
  };
  return (
    <>
      {!hasHere && (
        <Button kind="outlined" onClick={ask}>
          {t('composer.hereAsk')}
        </Button>
      )}
      <p className={styles.note}>{t('composer.hereNote')}</p>
      <p role="status" className={styles.note}>
        {step === 'looking' && t('composer.hereLooking')}
        {step === 'refused' && t('composer.hereRefused')}
      </p>
    </>
  );
}

/** A place that was chosen as an end, or the field to choose one. */
function EndPlace({
  place,
  sentence,
  field,
  onChoose,
}: {
  place: WalkPlace | null;
  sentence: 'composer.startAt' | 'composer.endAt';
  field: 'start' | 'end';
  onChoose: (place: WalkPlace) => void;
}) {
  const { t } = useTexts();
  const { nameOf } = useWalkNames();
  const [isChanging, setIsChanging] = useState(false);
  if (place !== null && !isChanging) {
    return (
      <p className={styles.chosen}>
        {t(sentence, { name: nameOf(place) })}{' '}
        <Button kind="text" onClick={() => setIsChanging(true)}>
          {t('composer.changePlace')}
        </Button>
      </p>
    );
  }
  return (
    <PlaceField
      field={`walk ${field}`}
      label={t(field === 'start' ? 'composer.startSearch' : 'composer.endSearch')}
      placeholder={t('composer.addSearch')}
      onChoose={(stop) => {
        setIsChanging(false);
        onChoose(stop.place);
      }}
    />
  );
}

function End<T extends string>({
  label,
  value,
  choices,
  onChoose,
  children,
}: {
  label: string;
  value: T;
  choices: readonly Readonly<{ value: T; label: string }>[];
  onChoose: (value: T) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.end}>
      <label htmlFor={id}>{label}</label>
      <SelectField id={id} {...{ value, choices, onChoose }} />
      <div className={styles.endMore}>{children}</div>
    </div>
  );
}

/** Where the walk begins and ends. */
export function WalkEnds() {
  const { t } = useTexts();
  const { store } = useComposer();
  const walk = useWalkAtHand((state) => state.present.walk);
  const strandedEnd = useComposerAnswers((answers) => answers.strandedEnd);
  const limit = useFarLimit();
  /** A place is to be chosen, and is not yet. */
  const [choosing, setChoosing] = useState({ start: false, end: false });
  const { start, end } = walk;
  const { change } = store.getState();
  const startPlace = typeof start === 'string' ? null : start;
  const endPlace = typeof end === 'string' ? null : end;
  const startChoice = typeof start !== 'string' || choosing.start ? 'place' : start;
  const endChoice = typeof end !== 'string' || choosing.end ? 'place' : end;
  return (
    <>
      <End
        label={t('composer.start')}
        value={startChoice}
        choices={STARTS.map((value) => ({ value, label: t(`composer.starts.${value}`) }))}
        onChoose={(value) => {
          setChoosing({ ...choosing, start: value === 'place' });
          if (value !== 'place') change({ ...walk, start: value });
        }}
      >
        {startChoice === 'here' && <HereAsk />}
        {startChoice === 'place' && (
          <EndPlace
            place={startPlace}
            sentence="composer.startAt"
            field="start"
            onChoose={(place) => {
              change({ ...walk, start: place });
            }}
          />
        )}
      </End>
      <End
        label={t('composer.end')}
        value={endChoice}
        choices={ENDS.map((value) => ({ value, label: t(`composer.ends.${value}`) }))}
        onChoose={(value) => {
          setChoosing({ ...choosing, end: value === 'place' });
          if (value !== 'place') change({ ...walk, end: value });
        }}
      >
        {endChoice === 'place' && (
          <EndPlace
            place={endPlace}
            sentence="composer.endAt"
            field="end"
            onChoose={(place) => {
              change({ ...walk, end: place });
            }}
          />
        )}
        {strandedEnd !== null && (
          <p role="status" className={styles.note}>
            {strandedEnd === 'too-far' ? t('composer.endTooFar', { limit }) : t('composer.endStranded')}
          </p>
        )}
      </End>
    </>
  );
}
