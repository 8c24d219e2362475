import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/ui/dialog.tsx';

function openDialog() {
  const onClose = vi.fn();
  render(
    <Dialog title="Keys" closeLabel="Close" onClose={onClose}>
      <input aria-label="Find" />
    </Dialog>,
  );
  return { onClose, field: screen.getByRole('textbox', { name: 'Find' }) };
}

test('Escape closes within the key press, so that the next key is not lost', () => {
  const { onClose, field } = openDialog();
  const kept = fireEvent.keyDown(field, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
  expect(kept, 'left to the browser, which would close once more').toBe(false);
});

test('Escape that takes back a word being composed leaves the dialog open', () => {
  const { onClose, field } = openDialog();
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape that ends a composition in Safari leaves it open, for the browser too', () => {
  const { onClose, field } = openDialog();
  const kept = fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 });
  expect(onClose).not.toHaveBeenCalled();
  expect(kept, 'left to the browser, which would close the dialog').toBe(false);
});

test('keys pressed in it do not reach what lies beneath', () => {
  const beneath = vi.fn();
  window.addEventListener('keydown', beneath);
  const { field } = openDialog();
  fireEvent.keyDown(field, { key: 's' });
  window.removeEventListener('keydown', beneath);
  expect(beneath).not.toHaveBeenCalled();
});

/** Presses the button over one element and lets it go over another; the browser then clicks what holds both. */
async function dragPointer(from: Element, to: Element): Promise<void> {
  await userEvent.pointer([
    { keys: '[MouseLeft>]', target: from },
    { target: to },
    { keys: '[/MouseLeft]', target: to },
  ]);
}

test('gives the focus back to what had it, and to the main part where nothing had it', () => {
  const open = (
    <Dialog title="Keys" closeLabel="Close" onClose={vi.fn()}>
      <p>…</p>
    </Dialog>
  );
  const page = (dialog: ReactNode) => (
    <>
      <main tabIndex={-1}>
        <button type="button">Open</button>
      </main>
      {dialog}
    </>
  );
  const { rerender } = render(page(open));
  rerender(page(null));
  expect(document.activeElement).toBe(screen.getByRole('main'));

  screen.getByRole('button').focus();
  rerender(page(open));
  rerender(page(null));
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('a press beside the dialog closes it', async () => {
  const { onClose } = openDialog();
  const dialog = screen.getByRole('dialog');
  await dragPointer(dialog, dialog);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a selection dragged out of the dialog leaves it open', async () => {
  const { onClose, field } = openDialog();
  await dragPointer(field, screen.getByRole('dialog'));
  expect(onClose).not.toHaveBeenCalled();
});

test('a press beside the dialog that ends within it leaves it open', async () => {
  const { onClose, field } = openDialog();
  await dragPointer(screen.getByRole('dialog'), field);
  expect(onClose).not.toHaveBeenCalled();
});
