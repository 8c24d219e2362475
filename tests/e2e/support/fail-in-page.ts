type Failing = Readonly<{
  kind: 'storage' | 'history' | 'geolocation' | 'clipboard' | 'share' | 'printer';
  how: string;
  /** Of the storage. */
  keys: readonly string[];
}>;

/**
 * Runs in the page before its scripts, so it knows nothing of this module: makes the browser refuse what `kind` names
 * until `mended <kind>` is set on the global object.
 */
export function failInPage({ kind, how, keys }: Failing): void {
  const isMended = () => Reflect.get(globalThis, `mended ${kind}`) === true;
  const refusal = (name: string) => new DOMException('Refused by a test', name);
  /** Puts `instead` in the place of a method, until it is mended. */
  const replace = (owner: object, method: string, instead: (...rest: readonly unknown[]) => unknown) => {
    const original: unknown = Reflect.get(owner, method);
    const value = function (this: unknown, ...rest: readonly unknown[]): unknown {
      if (!isMended()) return instead(...rest);
      return typeof original === 'function' ? Reflect.apply(original, this, rest) : undefined;
    };
    Object.defineProperty(owner, method, { configurable: true, value });
  };
  /** Puts `instead` in the place of a property, until it is mended. */
  const hide = (owner: object, property: string, instead: () => unknown, mended: unknown) => {
    Object.defineProperty(owner, property, {
      configurable: true,
      get: () => (isMended() ? mended : instead()),
    });
  };
  const throwing = (name: string) => () => {
    throw refusal(name);
  };
  const rejecting = (name: string) => () => Promise.reject(refusal(name));
  const missing = () => undefined;
  const HOSTILE = ['{"', '[null,{"name":"<img src=x onerror=alert(1)>"}]', 'x'.repeat(100_000)];
  const CODES: Readonly<Record<string, number>> = { denied: 1, unavailable: 2, timeout: 3 };
  const position = { coords: { longitude: 120.09452, latitude: 30.26886, accuracy: 20 } };

  switch (`${kind} ${how}`) {
    case 'storage forbidden':
      return hide(window, 'localStorage', throwing('SecurityError'), window.localStorage);
    case 'storage full':
      return replace(Storage.prototype, 'setItem', throwing('QuotaExceededError'));
    case 'storage hostile':
      keys.forEach((key, index) => {
        window.localStorage.setItem(key, HOSTILE[index % HOSTILE.length] ?? '');
      });
      return;
    case 'history throws':
      replace(History.prototype, 'pushState', throwing('SecurityError'));
      return replace(History.prototype, 'replaceState', throwing('SecurityError'));
    case 'geolocation missing':
      Reflect.deleteProperty(Navigator.prototype, 'geolocation');
      return;
    case 'geolocation denied':
    case 'geolocation unavailable':
    case 'geolocation timeout':
      return Object.defineProperty(Geolocation.prototype, 'getCurrentPosition', {
        value: (found: (position: unknown) => void, failed: (error: unknown) => void) => {
          const error = { code: CODES[how], PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 };
          queueMicrotask(() => {
            if (isMended()) found(position);
            else failed(error);
          });
        },
      }) as unknown as void;
    case 'clipboard missing':
      return hide(navigator, 'clipboard', missing, { writeText: () => Promise.resolve() });
    case 'clipboard denied':
      replace(document, 'execCommand', () => false);
      return hide(navigator, 'clipboard', () => ({ writeText: rejecting('NotAllowedError') }), {
        writeText: () => Promise.resolve(),
      });
    case 'share missing':
      return hide(navigator, 'share', missing, () => Promise.resolve());
    case 'share refused':
      return hide(
        navigator,
        'share',
        () => rejecting('NotAllowedError'),
        () => Promise.resolve(),
      );
    case 'printer throws':
      return hide(window, 'print', missing, () => {
        document.documentElement.dataset.printed = '';
      });
    default:
      throw new Error(`Nobody knows how to make this fail: ${kind} ${how}`);
  }
}
