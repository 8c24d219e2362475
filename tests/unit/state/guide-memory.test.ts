import { describe, expect, it } from 'vitest';
import { beginWalk, keptOf } from '../../../src/domain/guide/walk-ground.ts';
import {
  GUIDE_KEYS,
  keepGuideChoices,
  keepWalk,
  readGuideChoices,
  readKeptWalk,
} from '../../../src/state/guide-memory.ts';
import { tourOf, walkLeg } from '../domain/guide/guide-ground.ts';
import { fakeDevice } from '../app/tours/guide/fake-device.ts';

const KNOWN = tourOf([
  walkLeg([
    [0, 0],
    [200, 0],
  ]),
  walkLeg([
    [200, 0],
    [400, 0],
  ]),
]);
const KEPT = keptOf(KNOWN, beginWalk(KNOWN, null));

describe('the walk', () => {
  it('is kept and forgotten', () => {
    const { device, kept } = fakeDevice();
    expect(readKeptWalk(device.window)).toBeNull();
    expect(keepWalk(device.window, KEPT)).toBeNull();
    expect(readKeptWalk(device.window)).toEqual(KEPT);
    keepWalk(device.window, null);
    expect(kept.size).toBe(0);
  });

  it.each(['{"', '[]', '{"tourId":"x"}', 'x'.repeat(300_000), JSON.stringify({ ...KEPT, state: null })])(
    'that cannot be understood is passed over',
    (text) => {
      const { device, kept } = fakeDevice();
      kept.set(GUIDE_KEYS.walk, text);
      expect(readKeptWalk(device.window)).toBeNull();
    },
  );

  it('says why it is not kept', () => {
    const { device, fill } = fakeDevice();
    fill(true);
    expect(keepWalk(device.window, KEPT)).toBe('full');
    const forbidding = {
      get localStorage(): Storage {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    };
    expect(keepWalk(forbidding, KEPT)).toBe('forbidden');
    expect(readKeptWalk(forbidding)).toBeNull();
  });
});

it('what is chosen of voice and screen is kept; nothing is on at first', () => {
  const { device } = fakeDevice();
  expect(readGuideChoices(device.window)).toEqual({ turns: false, stories: false, awake: false });
  keepGuideChoices(device.window, { turns: true, stories: false, awake: true });
  expect(readGuideChoices(device.window)).toEqual({ turns: true, stories: false, awake: true });
});
