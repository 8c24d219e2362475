import { useState } from 'react';
import type { LngLat } from '../../schema/lng-lat.ts';
import { askPosition } from '../../state/ask-position.ts';

export type OwnPositionStep = 'idle' | 'looking' | 'refused';

/** Asks the browser for the position when told to, and never else. */
export function useOwnPosition(
  onPosition: (point: LngLat) => void,
): Readonly<{ step: OwnPositionStep; ask: () => void }> {
  const [step, setStep] = useState<OwnPositionStep>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setStep('refused');
      return;
    }
    setStep('looking');
    askPosition(navigator.geolocation, {
      found: ({ point }) => {
        setStep('idle');
        onPosition(point);
      },
      refused: () => {
        setStep('refused');
      },
    });
  };
  return { step, ask };
}
