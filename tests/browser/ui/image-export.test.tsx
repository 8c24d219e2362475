import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { ImageExport } from '../../../src/app/outputs/image-export.tsx';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { AppStoreProvider, AtlasProvider, NearbyAnswersProvider } from '../../../src/state/providers.tsx';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';

test('a picture that could not be saved can be tried again, and the dialog goes once it is saved', async () => {
  const done = { attempts: 0, closed: 0 };
  const texts = await loadTexts('en');
  render(
    <StrictMode>
      <AppStoreProvider value={createAppStore()}>
        <TextsProvider texts={texts}>
          <AtlasProvider value={buildAtlas()}>
            <NearbyAnswersProvider value={createNearbyAnswersStore()}>
              <ImageExport
                save={() => {
                  done.attempts += 1;
                  return Promise.resolve(done.attempts > 1);
                }}
                onClose={() => {
                  done.closed += 1;
                }}
              />
            </NearbyAnswersProvider>
          </AtlasProvider>
        </TextsProvider>
      </AppStoreProvider>
    </StrictMode>,
  );
  expect(await screen.findByText('The picture could not be saved.')).toBeTruthy();
  expect(done).toEqual({ attempts: 1, closed: 0 });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(done).toEqual({ attempts: 2, closed: 1 }));
});
