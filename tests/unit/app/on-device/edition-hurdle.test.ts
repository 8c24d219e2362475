import { afterEach, expect, it } from 'vitest';
import { editionHurdle } from '../../../../src/app/on-device/edition-hurdle.ts';
import { beginWalk, keptOf } from '../../../../src/domain/guide/walk-ground.ts';
import { keepWalk } from '../../../../src/state/guide-memory.ts';
import { ownData } from '../../../../src/state/own-data.ts';
import { tourOf, walkLeg } from '../../domain/guide/guide-ground.ts';
import { fakeDevice } from '../tours/guide/fake-device.ts';

const before = ownData.getState();
afterEach(() => ownData.setState(before, true));

it('is none where nothing would be lost', () => {
  const { device } = fakeDevice();
  expect(editionHurdle(device.window)).toBeNull();
  ownData.setState({ keeping: new Map([['own-a', 'kept']]) });
  expect(editionHurdle(device.window)).toBeNull();
});

it('is a walk that was begun and not ended', () => {
  const { device } = fakeDevice();
  const leg = walkLeg([
    [0, 0],
    [200, 0],
  ]);
  const tour = tourOf([leg, leg]);
  keepWalk(device.window, keptOf(tour, beginWalk(tour, null)));
  expect(editionHurdle(device.window)).toBe('walk');
  keepWalk(device.window, null);
  expect(editionHurdle(device.window)).toBeNull();
});

it('is data of one’s own that only this page has', () => {
  ownData.setState({ keeping: new Map([['own-a', 'not-kept']]) });
  expect(editionHurdle(fakeDevice().device.window)).toBe('own-data');
});
