import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useGrowing } from '../../../src/views/analyse/areas/use-growing.ts';

const MANY = 500;

it('a long table comes with some rows, then with all; with others it begins anew, and with the same all stay', async () => {
  const drawn: number[] = [];
  const { rerender } = renderHook(
    ({ of, count }) => {
      drawn.push(useGrowing(of, count));
    },
    { initialProps: { of: 'a', count: MANY } },
  );
  await waitFor(() => expect(drawn.at(-1)).toBe(MANY));
  expect(drawn[0]).toBeLessThan(MANY / 4);
  // No task of the page draws more than one lot.
  const lots = drawn.map((rows, at) => rows - (drawn[at - 1] ?? 0));
  expect(Math.max(...lots)).toBeLessThan(MANY / 4);

  rerender({ of: 'a', count: MANY + 1 });
  expect(drawn.at(-1)).toBeGreaterThanOrEqual(MANY);
  rerender({ of: 'b', count: MANY });
  expect(drawn.at(-1)).toBeLessThan(MANY / 4);
  await waitFor(() => expect(drawn.at(-1)).toBe(MANY));
});

it('a short table comes whole', () => {
  const { result } = renderHook(() => useGrowing('a', 12));
  expect(result.current).toBe(12);
});
