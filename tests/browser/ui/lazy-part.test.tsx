import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { createLazyPart, fetchEarly, lazyComponent } from '../../../src/ui/lazy-part.tsx';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const Missing = ({ onRetry }: { onRetry: () => void }) => <button onClick={onRetry}>Again</button>;

/** A chunk that fails as often as told, then comes; counts how often it was fetched. */
function createFlaky(failures: number) {
  const fetched = { times: 0 };
  const part = createLazyPart<ComponentType<{ name: string }>>(() => {
    fetched.times += 1;
    return fetched.times <= failures ? Promise.reject(new Error('offline')) : Promise.resolve(Greeting);
  });
  return { fetched, part, Lazy: lazyComponent(part, Missing) };
}

describe('a lazy part', () => {
  it('is fetched once, however often it is asked for', async () => {
    const { fetched, part } = createFlaky(0);
    expect(part.loaded()).toBeNull();
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(fetched.times).toBe(1);
    expect(part.loaded()).toBe(Greeting);
  });

  it('is fetched anew after a failure', async () => {
    const { fetched, part } = createFlaky(1);
    expect(await fetchEarly(part)).toBe(false);
    expect(await fetchEarly(part)).toBe(true);
    expect(fetched.times).toBe(2);
  });
});

describe('a lazy component', () => {
  it('is there at once when it was fetched early', async () => {
    const { part, Lazy } = createFlaky(0);
    await fetchEarly(part);
    render(<Lazy name="Ada" />);
    expect(screen.getByText('Hello Ada')).toBeTruthy();
  });

  it('is fetched when it is shown, once also in strict mode', async () => {
    const { fetched, Lazy } = createFlaky(0);
    render(
      <StrictMode>
        <Lazy name="Ada" />
      </StrictMode>,
    );
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
    expect(fetched.times).toBe(1);
  });

  it('can be tried again as often as it fails', async () => {
    const { fetched, Lazy } = createFlaky(2);
    render(<Lazy name="Ada" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Again' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Again' }));
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
    expect(fetched.times).toBe(3);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is tried again when it is shown again', async () => {
    const { Lazy } = createFlaky(1);
    const { unmount } = render(<Lazy name="Ada" />);
    await screen.findByRole('button', { name: 'Again' });
    unmount();
    render(<Lazy name="Ada" />);
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
  });

  it('is tried again by itself when the network comes back', async () => {
    const { Lazy } = createFlaky(1);
    render(<Lazy name="Ada" />);
    await screen.findByRole('button', { name: 'Again' });
    // The button is there before the effect that listens.
    await act(() => Promise.resolve());
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
  });

  it('is tried again when the network comes back while an attempt from before is still failing', async () => {
    let failNow: () => void = () => undefined;
    let attempts = 0;
    const part = createLazyPart<ComponentType<{ name: string }>>(() => {
      attempts += 1;
      if (attempts === 1) return Promise.reject(new Error('offline'));
      if (attempts > 2) return Promise.resolve(Greeting);
      return new Promise((_, reject) => {
        failNow = () => reject(new Error('offline'));
      });
    });
    const Lazy = lazyComponent(part, Missing);
    render(<Lazy name="Ada" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Again' }));
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    failNow();
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
  });
});
