import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pin } from './sample-answers.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import type { Texts } from '../../../../src/i18n/texts.ts';
import { TextsProvider } from '../../../../src/i18n/texts-context.tsx';
import { AppStoreProvider } from '../../../../src/state/providers.tsx';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { LoadPlacesFile } from '../../../../src/views/nearby/places-file.tsx';

const feature = { geometry: { type: 'Point', coordinates: pin }, properties: { name: '家', kind: 'home' } };

it.each([
  [{ type: 'FeatureCollection', features: [feature] }, '已加入 1 处。', '1 place was added.'],
  [{ notes: [] }, /^“a.json”里没有带名字的地点/, /^“a.json” holds no places with names/],
])(
  'what came of a file of places is said in the language that is chosen then: %o',
  async (content, zh, en) => {
    const store = createAppStore({});
    const inLanguage = (texts: Texts) => (
      <AppStoreProvider value={store}>
        <TextsProvider texts={texts}>
          <LoadPlacesFile />
        </TextsProvider>
      </AppStoreProvider>
    );
    const { container, rerender } = render(inLanguage(await loadTexts('zh-CN')));
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no file field');
    await userEvent.upload(
      input,
      new File([JSON.stringify(content)], 'a.json', { type: 'application/json' }),
    );
    expect(await screen.findByText(zh)).toBeVisible();
    rerender(inLanguage(await loadTexts('en')));
    expect(screen.getByText(en)).toBeVisible();
  },
);
