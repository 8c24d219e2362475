import { useState } from 'react';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import { POSITION_FIX } from '../../schema/position-fix.ts';

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
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setStep('idle');
        onPosition(lngLat(coords.longitude, coords.latitude));
      },
      () => {
        setStep('refused');
      },
      POSITION_FIX,
    );
  };
  return { step, ask };
}
