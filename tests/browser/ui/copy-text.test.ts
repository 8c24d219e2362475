import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../../src/ui/copy-text.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** As in a page that was not fetched over a secure connection. */
const takeClipboardAway = () =>
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });

const forbidClipboard = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));

/** Copies `text` by a real press. @returns Whether that was possible, and what a paste then gives. */
async function pressAndPaste(text: string) {
  const button = document.createElement('button');
  button.textContent = 'Copy';
  const field = document.createElement('textarea');
  document.body.append(button, field);
  const copying = new Promise<boolean>((resolve) => {
    button.addEventListener('click', () => {
      resolve(copyText(text));
    });
  });
  await userEvent.click(button);
  const copied = await copying;
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}v{/Control}');
  return { copied, pasted: field.value };
}

it('text is copied where there is no Clipboard API', async () => {
  takeClipboardAway();
  expect(await pressAndPaste('https://atlas.test/?a')).toEqual({
    copied: true,
    pasted: 'https://atlas.test/?a',
  });
});

it('text is copied where the page may not use the Clipboard API', async () => {
  forbidClipboard();
  expect(await pressAndPaste('two\nlines')).toEqual({ copied: true, pasted: 'two\nlines' });
});

it('copying says so where nothing lets it copy', async () => {
  takeClipboardAway();
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyText('text')).toBe(false);
});
