import { useState } from 'react';
import type { LngLat } from '../../schema/lng-lat.ts';
import { askPosition } from '../../state/ask-position.ts';
import { useAppStoreApi } from '../../state/providers.tsx';
import { isStartStillWanted } from '../../state/selectors.ts';

export type OwnPositionStep = 'idle' | 'looking' | 'refused';

/**
 * Asks the browser for the position when told to, and never else.
 * @param onPosition Not called when another start was chosen before the position came.
 */
export function useOwnPosition(
  onPosition: (point: LngLat) => void,
): Readonly<{ step: OwnPositionStep; ask: () => void }> {
  const store = useAppStoreApi();
  const [step, setStep] = useState<OwnPositionStep>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setStep('refused');
      return;
    }
    setStep('looking');
    const asked = store.getState();
    askPosition(navigator.geolocation, {
      found: ({ point }) => {
        setStep('idle');
        if (isStartStillWanted(asked, store.getState())) onPosition(point);
      },
      refused: () => {
        setStep('refused');
      },
    });
  };
  return { step, ask };
}
