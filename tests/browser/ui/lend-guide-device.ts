import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { fakeDevice } from '../../unit/app/tours/guide/fake-device.ts';
import { fixAt } from '../../unit/domain/guide/guide-ground.ts';
import { fakeSynthesis } from '../../unit/ui/fake-synthesis.ts';

const OF_NAVIGATOR = ['geolocation', 'permissions', 'wakeLock'] as const;

const lend = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { configurable: true, value });
};

/** For each test of the file, a browser on a phone that the test holds in its hands, and a memory that is empty after it. */
export function lendGuideDevice() {
  const synthesis = fakeSynthesis([]);
  let device = fakeDevice();
  beforeEach(() => {
    device = fakeDevice();
    for (const name of OF_NAVIGATOR) lend(navigator, name, device.device[name]);
    lend(window, 'speechSynthesis', synthesis.synthesis);
    lend(window, 'SpeechSynthesisUtterance', function (text: string) {
      return synthesis.createUtterance(text);
    });
  });
  afterEach(() => {
    synthesis.tellVoices([]);
    for (const name of OF_NAVIGATOR) Reflect.deleteProperty(navigator, name);
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(window, name);
  });
  return {
    synthesis,
    device: () => device,
    walk: async (...fixes: readonly Parameters<typeof fixAt>[]) => {
      await act(() => {
        for (const fix of fixes) device.tell(fixAt(...fix));
        return Promise.resolve();
      });
    },
  };
}

export const says = (text: string | RegExp): void =>
  expect(screen.getAllByText(text).length).toBeGreaterThan(0);
