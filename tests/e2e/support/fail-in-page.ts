type Failing = Readonly<{
  kind: 'storage' | 'history' | 'geolocation' | 'clipboard' | 'share' | 'printer' | 'pack';
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
  const position = { coords: { longitude: 120.09452, latitude: 30.26886, accuracy: 20 } };

  const refusePosition = (code: number) => {
    const error = { code, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 };
    const value = (found: (position: unknown) => void, failed: (error: unknown) => void) => {
      queueMicrotask(() => {
        if (isMended()) found(position);
        else failed(error);
      });
    };
    Object.defineProperty(Geolocation.prototype, 'getCurrentPosition', { value });
    const watch = (...asked: Parameters<typeof value>) => {
      value(...asked);
      return 1;
    };
    Object.defineProperty(Geolocation.prototype, 'watchPosition', { value: watch });
  };
  /** It comes once, and then the permission is gone. */
  const withdrawPosition = () => {
    const value = (found: (position: unknown) => void, failed: (error: unknown) => void) => {
      queueMicrotask(() => {
        found(position);
        if (!isMended()) failed({ code: 1 });
      });
      return 1;
    };
    Object.defineProperty(Geolocation.prototype, 'watchPosition', { value });
  };
  const failures: Readonly<Record<string, () => void>> = {
    'storage forbidden': () => {
      hide(window, 'localStorage', throwing('SecurityError'), window.localStorage);
      hide(window, 'sessionStorage', throwing('SecurityError'), window.sessionStorage);
    },
    'storage full': () => {
      replace(Storage.prototype, 'setItem', throwing('QuotaExceededError'));
    },
    'storage hostile': () => {
      keys.forEach((key, index) => {
        window.localStorage.setItem(key, HOSTILE[index % HOSTILE.length] ?? '');
      });
    },
    'history throws': () => {
      replace(History.prototype, 'pushState', throwing('SecurityError'));
      replace(History.prototype, 'replaceState', throwing('SecurityError'));
    },
    'geolocation denied': () => refusePosition(1),
    'geolocation withdrawn': withdrawPosition,
    'geolocation unavailable': () => refusePosition(2),
    'geolocation timeout': () => refusePosition(3),
    'clipboard missing': () => {
      hide(navigator, 'clipboard', missing, { writeText: () => Promise.resolve() });
    },
    'clipboard denied': () => {
      replace(document, 'execCommand', () => false);
      const refusing = () => ({ writeText: rejecting('NotAllowedError') });
      hide(navigator, 'clipboard', refusing, { writeText: () => Promise.resolve() });
    },
    'share refused': () => {
      const refusing = () => rejecting('NotAllowedError');
      hide(navigator, 'share', refusing, () => Promise.resolve());
    },
    'pack no-workers': () => {
      hide(navigator, 'serviceWorker', throwing('SecurityError'), navigator.serviceWorker);
    },
    'pack no-caches': () => {
      replace(CacheStorage.prototype, 'keys', rejecting('SecurityError'));
    },
    'pack full': () => {
      replace(StorageManager.prototype, 'estimate', () => Promise.resolve({ quota: 1000, usage: 0 }));
    },
    'printer throws': () => {
      hide(window, 'print', missing, () => {
        document.documentElement.dataset.printed = '';
      });
    },
  };
  const fail = failures[`${kind} ${how}`];
  if (fail === undefined) throw new Error(`Nobody knows how to make this fail: ${kind} ${how}`);
  fail();
}
