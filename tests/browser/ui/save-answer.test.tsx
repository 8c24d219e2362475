import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import '../../../src/ui/base.css';
import { buildAtlas } from './build-atlas.ts';
import { buildPlateSource } from './build-plate-source.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import type { ShownAnswer } from '../../../src/domain/study/shown-answer.ts';
import { analyseAnswers } from '../../../src/state/analyse-answers.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { AppStoreProvider, AtlasProvider, PlateSourceProvider } from '../../../src/state/providers.tsx';
import { SaveAnswer } from '../../../src/views/analyse/export/save-answer.tsx';

const ANSWER: ShownAnswer = {
  ...{ id: 'spread', title: 'How is it spread?', subject: 'Markets', sentences: [], key: [] },
  tables: [{ id: 'sub-districts', title: 'Numbers', columns: [], rows: [] }],
  ...{ doubt: [], method: [] },
};

it('an answer to what was chosen before is neither saved nor printed until the new one is there', async () => {
  await addTexts(loadAnalyseDictionary);
  const texts = await loadTexts('en');
  const store = createAppStore({ choices: { view: 'analyse' } });
  const shown = (isOld: boolean) => (
    <AppStoreProvider value={store}>
      <TextsProvider texts={texts}>
        <AtlasProvider value={buildAtlas()}>
          <PlateSourceProvider value={buildPlateSource()}>
            <SaveAnswer answer={ANSWER} isOld={isOld} />
          </PlateSourceProvider>
        </AtlasProvider>
      </TextsProvider>
    </AppStoreProvider>
  );
  const { rerender } = render(shown(false));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Save and share' }));
  expect(screen.getByRole('button', { name: 'CSV' })).toBeTruthy();
  expect(analyseAnswers.getState().shown).toBe(ANSWER);

  rerender(shown(true));
  expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Save and share' })).toHaveProperty('disabled', true);
  expect(analyseAnswers.getState().shown).toBeNull();

  rerender(shown(false));
  expect(screen.getByRole('button', { name: 'CSV' })).toBeTruthy();
  expect(analyseAnswers.getState().shown).toBe(ANSWER);
});
