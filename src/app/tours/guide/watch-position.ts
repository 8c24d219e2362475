import { toGuideFix } from '../../../domain/guide/to-guide-fix.ts';
import type { PositionStatus } from '../../../domain/guide/guide-phase.ts';
import type { GuideFix } from '../../../schema/guide-state.ts';

/** A walker moves 20 m in the time that an older fix may be old. */
const WATCHING: PositionOptions = { enableHighAccuracy: true, maximumAge: 5_000, timeout: 20_000 };

/** By the code of the browser's error. */
const FAULTS: Readonly<Record<number, PositionStatus>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

type Device = Readonly<{
  /** Undefined where the browser has none. */
  geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined;
  /** Undefined where the browser does not tell. */
  permissions: Pick<Permissions, 'query'> | undefined;
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}>;

type Heard = Readonly<{
  onFix: (fix: GuideFix) => void;
  onStatus: (status: PositionStatus) => void;
}>;

export type PositionWatch = Readonly<{
  /** Asks the browser, which asks the reader: only on a press. Again after a failure. */
  ask: () => void;
  /** Asks only where the reader was asked before and said yes. */
  askIfAllowed: () => Promise<void>;
  /** Hears no more of the position. */
  stop: () => void;
}>;

async function isAllowed({ permissions }: Device): Promise<boolean> {
  try {
    return (await permissions?.query({ name: 'geolocation' }))?.state === 'granted';
  } catch {
    // A browser that knows no such permission.
    return false;
  }
}

/**
 * The position of the device, from a press of the reader until it is stopped. A phone that slept tells nothing more to those
 * who asked before: so it is asked anew when the page is seen again.
 */
export function createPositionWatch(device: Device, { onFix, onStatus }: Heard): PositionWatch {
  const { geolocation, document } = device;
  let watchId: number | null = null;
  let status: PositionStatus = 'off';

  const tell = (next: PositionStatus): void => {
    status = next;
    onStatus(next);
  };
  const clear = (): void => {
    if (watchId !== null) geolocation?.clearWatch(watchId);
    watchId = null;
  };
  let wasAllowed = false;
  const found = (position: GeolocationPosition): void => {
    const fix = toGuideFix(position);
    if (fix === null) return;
    wasAllowed = true;
    if (status !== 'watching') tell('watching');
    onFix(fix);
  };
  const failed = ({ code }: GeolocationPositionError): void => {
    const fault = FAULTS[code] ?? 'unavailable';
    if (fault === 'denied') clear();
    tell(fault === 'denied' && wasAllowed ? 'withdrawn' : fault);
  };
  const watch = (): void => {
    clear();
    if (geolocation === undefined) tell('unsupported');
    else watchId = geolocation.watchPosition(found, failed, WATCHING);
  };
  const ask = (): void => {
    document.addEventListener('visibilitychange', seenAgain);
    tell('asking');
    watch();
  };
  const askIfAllowed = async (): Promise<void> => {
    if (await isAllowed(device)) ask();
  };
  function seenAgain(): void {
    if (document.visibilityState !== 'visible') return;
    // Whoever said no may have said yes in the settings meanwhile, and is not asked otherwise.
    if (status === 'denied' || status === 'withdrawn') void askIfAllowed();
    else watch();
  }
  return {
    ask,
    askIfAllowed,
    stop: () => {
      clear();
      document.removeEventListener('visibilitychange', seenAgain);
      tell('off');
    },
  };
}
