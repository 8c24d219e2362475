import { useState } from 'react';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';

export type OwnPositionStep = 'idle' | 'looking' | 'refused';

/** A fix older than this, or slower to come, is of no use to someone who walks. */
const FIX = { maximumAge: 30_000, timeout: 15_000 };

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
      FIX,
    );
  };
  return { step, ask };
}
