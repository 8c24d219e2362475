import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import { keepKey, KeptKeyContext } from '../../../../src/app/actions/keep-key.ts';
import { LazyShortcuts } from '../../../../src/app/actions/lazy-shortcuts.tsx';
import { NoticeProvider } from '../../../../src/app/platform/notice-context.tsx';
import { createNoticeStore } from '../../../../src/app/platform/notices.ts';
import { AppStoreProvider } from '../../../../src/state/providers.tsx';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createLazyPart } from '../../../../src/ui/lazy-part.tsx';

const Shortcuts = () => <p>the keys work</p>;

/** The key commands, whose chunk does not come as often as told. */
async function renderKeys(failures: number, meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
  let left = failures;
  const part = createLazyPart<ComponentType>(async () => {
    left -= 1;
    if (left === failures - 1) await meanwhile();
    if (left >= 0) throw new Error('offline');
    return Shortcuts;
  });
  const store = createAppStore();
  const notices = createNoticeStore();
  const keptKey = keepKey(window, store);
  await act(() =>
    Promise.resolve(
      render(
        <AppStoreProvider value={store}>
          <NoticeProvider store={notices}>
            <KeptKeyContext value={keptKey}>
              <LazyShortcuts of={part} />
            </KeptKeyContext>
          </NoticeProvider>
        </AppStoreProvider>,
      ),
    ),
  );
  return { notices };
}

/** What the browser would do with the key is left to it. */
async function isLeftToBrowser(keys: string): Promise<boolean> {
  const seen: boolean[] = [];
  const listener = (event: Event) => seen.push(event.defaultPrevented);
  window.addEventListener('keydown', listener);
  await act(() => userEvent.keyboard(keys));
  window.removeEventListener('keydown', listener);
  return seen.every((prevented) => !prevented);
}

it('keys belong to the browser again when the commands could not be fetched', async () => {
  await renderKeys(9);
  for (const keys of ['/', '?', '{Escape}', 'a', '{Control>}k{/Control}']) {
    expect(await isLeftToBrowser(keys), keys).toBe(true);
  }
});

it('a key is a reason to fetch the commands again, and what fails then is told until it succeeds', async () => {
  const { notices } = await renderKeys(2);
  expect(notices.getState()).toEqual([]);
  await isLeftToBrowser('/');
  expect(notices.getState()).toMatchObject([{ kind: 'part-missing', part: 'keys' }]);
  await isLeftToBrowser('/');
  expect(await screen.findByText('the keys work')).toBeTruthy();
  expect(notices.getState()).toEqual([]);
});

it('a key pressed before the first failure is told of too', async () => {
  const { notices } = await renderKeys(2, () => userEvent.keyboard('?'));
  await expect.poll(notices.getState).toMatchObject([{ kind: 'part-missing', part: 'keys' }]);
});
