import { useRef, useState } from 'react';
import styles from './tour-list.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { askPosition } from '../../state/ask-position.ts';
import { useToursAnswers, useToursAnswersStore } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';

/** Lists the nearest first, once the browser was asked for the position. */
export function NearMe() {
  const { t } = useTexts();
  const answers = useToursAnswersStore();
  const isKnown = useToursAnswers(({ position }) => position !== null);
  const [step, setStep] = useState<'idle' | 'looking' | 'refused'>('idle');
  const isWanted = useRef(false);
  const choose = (wanted: boolean): void => {
    isWanted.current = wanted;
    if (!wanted) {
      setStep('idle');
      answers.setState({ position: null });
    } else if ('geolocation' in navigator) {
      setStep('looking');
      askPosition(navigator.geolocation, {
        found: ({ point }) => {
          if (!isWanted.current) return;
          setStep('idle');
          answers.setState({ position: point });
        },
        refused: () => {
          if (isWanted.current) setStep('refused');
        },
      });
    } else setStep('refused');
  };
  return (
    <div>
      <CheckBox label={t('tours.filter.near')} checked={isKnown || step === 'looking'} onChange={choose} />
      <p role="status" className={styles.near}>
        {step === 'looking' && t('tours.filter.nearLooking')}
        {step === 'refused' && t('tours.filter.nearRefused')}
      </p>
    </div>
  );
}
