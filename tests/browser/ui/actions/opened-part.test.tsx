import { act, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderActions } from './render-actions.tsx';
import { actionDialog } from '../../../../src/app/actions/dialog-host.tsx';
import { OpenedPart } from '../../../../src/app/platform/opened-part.tsx';
import { NoticeList } from '../../../../src/app/platform/notice-list.tsx';
import { createLazyPart } from '../../../../src/ui/lazy-part.tsx';

type Output = ComponentType<{ onClose: () => void }>;

const Sheet: Output = () => <h2>Sheet</h2>;
const Broken: Output = () => {
  throw new Error('a mistake of ours');
};

/** A command that opens what `attempts` give, one after the other; null for a chunk that does not come. */
async function renderOpener(attempts: (Output | null)[]) {
  const part = createLazyPart<Output>(() => {
    const next = attempts.shift() ?? null;
    return next === null ? Promise.reject(new Error('offline')) : Promise.resolve(next);
  });
  function Opener() {
    const [isOpen, setOpen] = useState(false);
    const close = () => setOpen(false);
    const open = () => setOpen(true);
    return (
      <>
        <button onClick={open}>{isOpen ? 'is open' : 'open'}</button>
        {isOpen && (
          <OpenedPart
            of={part}
            id="sheet"
            name="actions.keys"
            props={{ onClose: close }}
            onClose={close}
            onOpenAgain={open}
          />
        )}
        <NoticeList />
      </>
    );
  }
  return renderActions('en', { children: <Opener /> });
}

const TRY_AGAIN = { name: 'Try again' };
const notice = () => screen.queryByText(/could not be loaded/);

it('what cannot be fetched closes itself with a notice, whose next step opens it', async () => {
  const { user } = await renderOpener([null, Sheet]);
  await user.click(screen.getByRole('button', { name: 'open' }));
  expect(await screen.findByText(/“All keys” could not be loaded/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'open' })).toBeTruthy();
  await user.click(screen.getByRole('button', TRY_AGAIN));
  expect(await screen.findByRole('heading', { name: 'Sheet' })).toBeTruthy();
  expect(notice()).toBeNull();
});

it('the same command tries again, and takes the notice away when it succeeds', async () => {
  const { user } = await renderOpener([null, null, Sheet]);
  for (const attempt of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'open' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'open' })).toBeTruthy());
    expect(screen.getAllByText(/could not be loaded/), `attempt ${String(attempt)}`).toHaveLength(1);
  }
  await user.click(screen.getByRole('button', { name: 'open' }));
  expect(await screen.findByRole('heading', { name: 'Sheet' })).toBeTruthy();
  await waitFor(() => expect(notice()).toBeNull());
});

it('what breaks closes itself with a notice', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await renderOpener([Broken]);
  await user.click(screen.getByRole('button', { name: 'open' }));
  expect(await screen.findByText(/Something went wrong in “All keys”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'open' })).toBeTruthy();
  complained.mockRestore();
});

it('Escape withdraws a dialog that is still being fetched', async () => {
  vi.spyOn(actionDialog, 'loaded').mockReturnValue(null);
  vi.spyOn(actionDialog, 'load').mockReturnValue(new Promise(() => undefined));
  const { user, store } = await renderActions('en');
  act(() => store.getState().openDialog('keys'));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Escape}');
  expect(store.getState().dialog).toBeNull();
});
