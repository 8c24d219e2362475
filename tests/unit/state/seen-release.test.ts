import { expect, test } from 'vitest';
import { visitReleases } from '../../../src/state/seen-release.ts';

const KEY = 'xihu-atlas.seen-release';

const memory = (content: Record<string, string> = {}) => {
  const kept = new Map(Object.entries(content));
  return {
    kept,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage,
  };
};

const device = (content?: Record<string, string>) => {
  const { kept, storage } = memory(content);
  return { kept, openTab: () => ({ localStorage: storage, sessionStorage: memory().storage }) };
};

test('the first visit knows of none before; the next one knows the newest release of then', () => {
  const { openTab } = device();

  expect(visitReleases(openTab(), '2026-11-27')).toBeNull();
  expect(visitReleases(openTab(), '2026-11-28')).toBe('2026-11-27');
  expect(visitReleases(openTab(), '2026-11-28')).toBe('2026-11-28');
});

test('a reload of the tab is the same visit', () => {
  const { openTab } = device({ [KEY]: '2026-11-24' });
  const tab = openTab();
  visitReleases(tab, '2026-11-28');

  expect(visitReleases(tab, '2026-11-28')).toBe('2026-11-24');
});

test.each(['', 'nonsense', '{"release":"soon"}', '[]', '"2026-11-24"'])(
  'what is no release is as if there were none: %s',
  (text) => {
    const { kept, openTab } = device({ [KEY]: text });

    expect(visitReleases(openTab(), '2026-11-28')).toBeNull();
    expect(kept.get(KEY)).toBe('2026-11-28');
  },
);

test('a browser that forbids storage has a first visit each time', () => {
  const blocked = {
    get localStorage(): Storage {
      throw new DOMException('Forbidden', 'SecurityError');
    },
    get sessionStorage(): Storage {
      throw new DOMException('Forbidden', 'SecurityError');
    },
  };

  expect(visitReleases(blocked, '2026-11-28')).toBeNull();
});
