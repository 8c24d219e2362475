import { expect, it } from 'vitest';
import { PositionWatch } from '../../../../../src/app/tours/guide/watch-position.ts';
import { fixAt } from '../../../domain/guide/guide-ground.ts';
import { fakeDevice } from './fake-device.ts';

function build(permission: PermissionState = 'prompt') {
  const fake = fakeDevice({ permission });
  const told: string[] = [];
  const watch = new PositionWatch(fake.device, {
    onFix: ({ point }) => told.push(point.join()),
    onStatus: (status) => told.push(status),
  });
  return { ...fake, told, watch };
}

const HERE = fixAt([0, 0], 0);

it('tells nothing before it is asked, then what the browser does and each fix', () => {
  const { told, asked, watch, tell } = build();
  expect(asked()).toBe(0);
  watch.ask();
  tell(HERE);
  tell(HERE);
  expect(told).toEqual(['asking', 'watching', HERE.point.join(), HERE.point.join()]);
});

it.each([
  [1, 'denied'],
  [2, 'unavailable'],
  [3, 'timeout'],
] as const)('error %i is told as %s', (code, status) => {
  const { told, watch, fail } = build();
  watch.ask();
  fail(code);
  expect(told).toEqual(['asking', status]);
});

it('a permission that goes in the middle is told as withdrawn, and comes back when it is asked for again', () => {
  const { told, watch, tell, fail, watching } = build();
  watch.ask();
  tell(HERE);
  fail(1);
  expect(told.at(-1)).toBe('withdrawn');
  expect(watching()).toBe(0);
  watch.ask();
  tell(HERE);
  expect(told.slice(-3)).toEqual(['asking', 'watching', HERE.point.join()]);
});

it('a position that was lost for a while is told again when it comes', () => {
  const { told, watch, tell, fail } = build();
  watch.ask();
  fail(2);
  tell(HERE);
  expect(told.slice(-2)).toEqual(['watching', HERE.point.join()]);
});

it('asks by itself only where that is allowed already', async () => {
  const refused = build('prompt');
  await refused.watch.askIfAllowed();
  expect(refused.asked()).toBe(0);
  const allowed = build('granted');
  await allowed.watch.askIfAllowed();
  expect(allowed.asked()).toBe(1);
});

it('after a sleep of the phone the position is asked for anew, once', () => {
  const { asked, watching, watch, show } = build();
  watch.ask();
  show('hidden');
  expect(asked()).toBe(1);
  show('visible');
  expect([asked(), watching()]).toEqual([2, 1]);
  watch.stop();
  show('visible');
  expect([asked(), watching()]).toEqual([2, 0]);
});

it('who allowed it in the settings meanwhile is asked when they come back, and nobody else', async () => {
  const { asked, watch, fail, show, allow } = build('denied');
  watch.ask();
  fail(1);
  show('visible');
  await Promise.resolve();
  expect(asked()).toBe(1);
  allow('granted');
  show('visible');
  await expect.poll(asked).toBe(2);
});

it('a browser without positions is told as such', () => {
  const { told, device } = build();
  const watch = new PositionWatch(
    { ...device, geolocation: undefined },
    { onFix: () => undefined, onStatus: (status) => told.push(status) },
  );
  watch.ask();
  expect(told.at(-1)).toBe('unsupported');
});
