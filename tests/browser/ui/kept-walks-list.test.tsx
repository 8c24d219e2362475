import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { composeAlone, openedComposer, THREE } from './opened-composer.ts';
import { formatKept } from '../../../src/domain/compose/kept-walks.ts';

composeAlone();

/** What is stored when the device stores no more. */
const refuseToStore = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });

/** Keeps walks of these names, the last first, and goes to the list. */
async function listed(...names: readonly string[]) {
  const shown = await openedComposer();
  const { user, composer, button } = shown;
  for (const name of names) {
    act(() => composer.store.getState().open({ walk: { ...THREE, name }, keptId: null }));
    await user.click(button('Keep'));
  }
  await user.click(button('Back to the tours'));
  await screen.findByRole('button', { name: `Open ${names[0] ?? ''}` });
  const kept = () => screen.getAllByRole('button', { name: /^Open / }).map(({ textContent }) => textContent);
  const stored = () => (JSON.parse(localStorage.getItem('xihu-atlas.walks') ?? '[]') as unknown[]).length;
  const remove = async (name: string) => {
    await user.click(button(`More for ${name}`));
    const row = button(`More for ${name}`).closest('li')!;
    await user.click(within(row).getByRole('button', { name: 'Delete' }));
  };
  const load = (walks: readonly unknown[]) =>
    user.upload(
      shown.container.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([JSON.stringify({ format: 'xihu-atlas-walks', version: 1, walks })], 'walks.json', {
        type: 'application/json',
      }),
    );
  return { ...shown, kept, stored, remove, load };
}

describe('kept walks', () => {
  it('come back alone when their deletion is undone, at their place, beside what another tab kept', async () => {
    const { user, store, button, kept, stored, remove } = await listed('One', 'Two', 'Three');
    expect(kept()).toEqual(['Three', 'Two', 'One']);
    await remove('Two');
    act(() => {
      const { keptWalks, keepWalks } = store.getState();
      keepWalks([formatKept('w0', { ...THREE, name: 'Elsewhere' }), ...keptWalks]);
    });
    await user.click(button('Undo'));
    expect(kept()).toEqual(['Elsewhere', 'Three', 'Two', 'One']);
    expect(stored()).toBe(4);
    expect(screen.getByText('Undone.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('cannot be put back over those of a file that was read since', async () => {
    const { kept, stored, remove, load } = await listed('One');
    await remove('One');
    await load(Array.from({ length: 30 }, (_, index) => ({ ...THREE, name: `File ${String(index)}` })));
    await screen.findByText('30 walks imported.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByText(/is deleted/)).toBeNull();
    expect(kept()).toHaveLength(30);
    expect(stored()).toBe(30);
  });

  it('are not put back where there is no room any more, which is said, nor under the name of another', async () => {
    const { user, store, button, kept, remove } = await listed('One');
    await remove('One');
    const walks = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        formatKept(`x${String(index)}`, { ...THREE, name: index === 0 ? 'One' : `Tab ${String(index)}` }),
      );
    act(() => store.getState().keepWalks(walks(30)));
    await user.click(button('Undo'));
    expect(screen.getByText(/^There is no room for “One”: no more than 30/)).toBeTruthy();
    expect(kept()).toHaveLength(30);
    act(() => store.getState().keepWalks(walks(29)));
    await user.click(button('Undo'));
    expect(screen.getByText(/^Undone; it is called “One \(2\)” now/)).toBeTruthy();
    expect(kept()).toHaveLength(30);
  });

  it('are called kept where the device has them, and only then', async () => {
    const { user, button, said, retrySaving } = await openedComposer({ walk: { ...THREE, name: 'Sunday' } });
    const refused = refuseToStore();
    await user.click(button('Keep'));
    await said('This device did not keep it: “Sunday” is in the list until the page is closed.');
    await user.click(screen.getByRole('heading', { level: 2, name: 'My walk' }));
    expect(screen.queryByText(/^Kept on this device/)).toBeNull();
    refused.mockRestore();
    // As the button of the notice does.
    retrySaving();
    await user.click(screen.getByRole('heading', { level: 2, name: 'My walk' }));
    await said('Kept on this device: “Sunday”.');
  });

  it('are called kept no longer when the walk is changed', async () => {
    const { user, button, said } = await openedComposer({ walk: { ...THREE, name: 'Sunday' } });
    await user.click(button('Keep'));
    await said('Kept on this device: “Sunday”.');
    await user.click(button('Remove Longwu Tea Town'));
    expect(button('Keep the changes')).toBeTruthy();
    expect(screen.queryByText(/^Kept on this device/)).toBeNull();
  });
});
