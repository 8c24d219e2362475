import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import '../../../src/ui/base.css';
import { buildAtlas } from './build-atlas.ts';
import { EmbedDialog } from '../../../src/app/outputs/embed-dialog.tsx';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { AppStoreProvider, AtlasProvider } from '../../../src/state/providers.tsx';
import { createAppStore } from '../../../src/state/create-app-store.ts';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

async function openDialog() {
  const texts = await loadTexts('en');
  const user = userEvent.setup();
  render(
    <AppStoreProvider value={createAppStore()}>
      <TextsProvider texts={texts}>
        <AtlasProvider value={buildAtlas()}>
          <EmbedDialog onClose={() => undefined} />
        </AtlasProvider>
      </TextsProvider>
    </AppStoreProvider>,
  );
  return { user, code: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' }) };
}

it('where nothing can be copied the code is selected, and the dialog says which keys copy it', async () => {
  const { user, code } = await openDialog();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: 'Copy the code' }));
  expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
  expect(document.activeElement).toBe(code);
  expect(code.value.slice(code.selectionStart, code.selectionEnd)).toBe(code.value);
});
