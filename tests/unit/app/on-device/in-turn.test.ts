import { expect, it } from 'vitest';
import { inTurn } from '../../../../src/app/on-device/in-turn.ts';
import type { PackDevice } from '../../../../src/app/on-device/pack-device.ts';

const HOME = 'https://atlas.example/xihu/';
const { signal } = new AbortController();

const locksThat = (request: (work: () => Promise<unknown>) => Promise<unknown>) => ({
  locks: {
    request: (_: string, __: LockOptions, work: () => Promise<unknown>) => request(work),
  } as unknown as NonNullable<PackDevice['locks']>,
  home: HOME,
});

it('work that fails in its turn is not done once more', async () => {
  let done = 0;
  const device = locksThat((work) => work());
  await expect(
    inTurn(device, signal, () => {
      done++;
      return Promise.reject(new Error('The page is going away'));
    }),
  ).rejects.toThrow('going away');
  expect(done).toBe(1);
});

it('work is done without a turn where the browser refuses locks', async () => {
  const device = locksThat(() => Promise.reject(new DOMException('Denied', 'SecurityError')));
  expect(await inTurn(device, signal, () => Promise.resolve('done'))).toBe('done');
});
