import type { GuideFix } from '../../../../../src/schema/guide-state.ts';

type Watcher = Readonly<{ found: PositionCallback; failed: PositionErrorCallback | null }>;

/** A phone whose position, permissions and memory a test holds in its hands. */
export function fakeDevice({ permission = 'prompt' } = {}) {
  const page = new EventTarget();
  const watchers = new Map<number, Watcher>();
  const kept = new Map<string, string>();
  const locks: WakeLockSentinel[] = [];
  let [asked, state, visibility, isFull] = [0, permission, 'visible' as DocumentVisibilityState, false];

  const device = {
    geolocation: {
      watchPosition: (found: PositionCallback, failed: PositionErrorCallback | null = null) => {
        asked += 1;
        watchers.set(asked, { found, failed });
        return asked;
      },
      clearWatch: (id: number) => {
        watchers.delete(id);
      },
    },
    permissions: { query: () => Promise.resolve({ state } as PermissionStatus) },
    wakeLock: {
      request: () => {
        const lock = Object.assign(new EventTarget(), {
          ...{ released: false, type: 'screen' as const, onrelease: null },
          release: () => {
            locks.splice(locks.indexOf(lock), 1);
            return Promise.resolve();
          },
        });
        locks.push(lock);
        return Promise.resolve(lock);
      },
    },
    document: {
      get visibilityState() {
        return visibility;
      },
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    },
    window: {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => {
          if (isFull) throw new DOMException('Full', 'QuotaExceededError');
          kept.set(key, text);
        },
        removeItem: (key: string) => {
          kept.delete(key);
        },
      } as Storage,
    },
  };
  return {
    device,
    locks,
    kept,
    /** How often the position was asked for. */
    asked: () => asked,
    watching: () => watchers.size,
    tell: ({ point, accuracyMeters, headingDegrees, atMs }: GuideFix) => {
      const coords = { longitude: point[0], latitude: point[1], accuracy: accuracyMeters };
      const position = { coords: { ...coords, heading: headingDegrees }, timestamp: atMs };
      for (const { found } of watchers.values()) found(position as GeolocationPosition);
    },
    fail: (code: 1 | 2 | 3) => {
      for (const { failed } of watchers.values()) failed?.({ code } as GeolocationPositionError);
    },
    allow: (next: PermissionState) => {
      state = next;
    },
    fill: (full: boolean) => {
      isFull = full;
    },
    show: (next: DocumentVisibilityState) => {
      visibility = next;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
