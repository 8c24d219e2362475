import { expect, it } from 'vitest';
import { createKeepAwake } from '../../../../../src/app/tours/guide/keep-awake.ts';
import { fakeDevice } from './fake-device.ts';

function build(wakeLock?: Pick<WakeLock, 'request'> | null) {
  const fake = fakeDevice();
  const told: string[] = [];
  const device = {
    ...fake.device,
    wakeLock: wakeLock === null ? undefined : (wakeLock ?? fake.device.wakeLock),
  };
  return { ...fake, told, awake: createKeepAwake(device, (status) => told.push(status)) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('takes one lock when asked, and gives it back', async () => {
  const { awake, told, locks } = build();
  awake.set(false);
  awake.set(true);
  await settled();
  expect([told, locks.length]).toEqual([['on'], 1]);
  awake.set(false);
  expect([told, locks.length]).toEqual([['on', 'off'], 0]);
});

it('takes it again after a sleep, and one only', async () => {
  const { awake, locks, show } = build();
  awake.set(true);
  await settled();
  show('hidden');
  show('visible');
  await settled();
  expect(locks).toHaveLength(1);
});

it('keeps none that comes when it is not wanted any more', async () => {
  const { awake, told, locks } = build();
  awake.set(true);
  awake.set(false);
  await settled();
  expect([told, locks.length]).toEqual([['off'], 0]);
});

it('says so where the browser cannot, or would not', async () => {
  const lacking = build(null);
  lacking.awake.set(true);
  const refusing = build({ request: () => Promise.reject(new DOMException('Low', 'NotAllowedError')) });
  refusing.awake.set(true);
  await settled();
  expect([lacking.told, refusing.told]).toEqual([['unsupported'], ['refused']]);
});
