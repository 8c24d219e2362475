import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useFetched } from '../../../src/app/platform/use-fetched.ts';

function Shown({ load }: { load: () => Promise<string | null> }) {
  const fetched = useFetched(load, 'test');
  if (fetched.step === 'ready') return <p>{fetched.value}</p>;
  if (fetched.step === 'loading') return <p>loading</p>;
  return (
    <button type="button" onClick={fetched.retry}>
      again
    </button>
  );
}

/** Fails the first time: gives null, or rejects. */
async function open(fail: () => Promise<string | null>) {
  let attempt = 0;
  const load = () => (attempt++ === 0 ? fail() : Promise.resolve('read'));
  await act(() => Promise.resolve(render(<Shown load={load} />)));
}

describe('what About fetches', () => {
  it.each([
    ['cannot be read', () => Promise.resolve(null)],
    ['rejects', () => Promise.reject(new Error('Broken on purpose'))],
  ])('is fetched again on request when it %s', async (_, fail) => {
    await open(fail);
    await userEvent.setup().click(screen.getByRole('button', { name: 'again' }));
    expect(screen.getByText('read')).toBeTruthy();
  });

  it('is fetched again by itself when the network is back', async () => {
    await open(() => Promise.resolve(null));
    await act(async () => {
      window.dispatchEvent(new Event('online'));
      await Promise.resolve();
    });
    expect(screen.getByText('read')).toBeTruthy();
  });
});
