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
export class PositionWatch {
  readonly #device: Device;
  readonly #heard: Heard;
  #watchId: number | null = null;
  #status: PositionStatus = 'off';
  #wasAllowed = false;

  constructor(device: Device, heard: Heard) {
    this.#device = device;
    this.#heard = heard;
  }

  /** Asks the browser, which asks the reader: only on a press. Again after a failure. */
  ask(): void {
    this.#device.document.addEventListener('visibilitychange', this.#seenAgain);
    this.#tell('asking');
    this.#watch();
  }

  /** Asks only where the reader was asked before and said yes. */
  async askIfAllowed(): Promise<void> {
    if (await isAllowed(this.#device)) this.ask();
  }

  /** Hears no more of the position. */
  stop(): void {
    this.#clear();
    this.#device.document.removeEventListener('visibilitychange', this.#seenAgain);
    this.#tell('off');
  }

  #watch(): void {
    this.#clear();
    const { geolocation } = this.#device;
    if (geolocation === undefined) this.#tell('unsupported');
    else this.#watchId = geolocation.watchPosition(this.#found, this.#failed, WATCHING);
  }

  #clear(): void {
    if (this.#watchId !== null) this.#device.geolocation?.clearWatch(this.#watchId);
    this.#watchId = null;
  }

  #tell(status: PositionStatus): void {
    this.#status = status;
    this.#heard.onStatus(status);
  }

  readonly #found = (position: GeolocationPosition): void => {
    const fix = toGuideFix(position);
    if (fix === null) return;
    this.#wasAllowed = true;
    if (this.#status !== 'watching') this.#tell('watching');
    this.#heard.onFix(fix);
  };

  readonly #failed = ({ code }: GeolocationPositionError): void => {
    const fault = FAULTS[code] ?? 'unavailable';
    if (fault === 'denied') this.#clear();
    this.#tell(fault === 'denied' && this.#wasAllowed ? 'withdrawn' : fault);
  };

  readonly #seenAgain = (): void => {
    if (this.#device.document.visibilityState !== 'visible') return;
    // Whoever said no may have said yes in the settings meanwhile, and is not asked otherwise.
    if (this.#status === 'denied' || this.#status === 'withdrawn') void this.askIfAllowed();
    else this.#watch();
  };
}
