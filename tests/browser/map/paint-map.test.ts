import { expect, test, vi } from 'vitest';
import { camera, values } from './open-map.ts';
import { paintMap } from '../../../src/app/outputs/paint-map.ts';

test('a picture that is not whole in time fails, and leaves nothing on the page', async () => {
  const clock = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
  const before = document.body.childElementCount;
  const painting = paintMap(
    { values, camera, size: { width: 300, height: 200 }, forPaper: false },
    new AbortController().signal,
  );
  await vi.waitFor(() => expect(document.body.childElementCount).toBe(before + 1));
  clock.abort(new DOMException('The time is over', 'TimeoutError'));
  await expect(painting).rejects.toThrow('The time is over');
  expect(document.body.childElementCount).toBe(before);
});
