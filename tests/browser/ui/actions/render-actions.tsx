import '../../../../src/ui/base.css';
import { act, cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { ActionsProvider } from '../../../../src/app/actions/actions-provider.tsx';
import { NoticeProvider } from '../../../../src/app/notice-context.tsx';
import { createNoticeStore } from '../../../../src/app/notices.ts';
import { Switches } from '../../../../src/app/switches.tsx';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../../src/i18n/texts-context.tsx';
import type { Locale } from '../../../../src/schema/locale.ts';
import { AppStoreProvider } from '../../../../src/state/app-store-context.tsx';
import { AtlasProvider } from '../../../../src/state/atlas-context.tsx';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { buildAtlas } from '../build-atlas.ts';

afterEach(cleanup);

/** The actions with a text field and the switches below them, without a map. */
export async function renderActions(locale: Locale = 'zh-CN') {
  const texts = await loadTexts(locale);
  const store = createAppStore({ choices: { localeChoice: locale } });
  document.documentElement.lang = locale;
  const view = await act(() =>
    Promise.resolve(
      render(
        <AppStoreProvider store={store}>
          <TextsProvider texts={texts}>
            <NoticeProvider store={createNoticeStore()}>
              <AtlasProvider atlas={buildAtlas()}>
                <ActionsProvider>
                  <input aria-label="note" />
                  <Switches />
                </ActionsProvider>
              </AtlasProvider>
            </NoticeProvider>
          </TextsProvider>
        </AppStoreProvider>,
      ),
    ),
  );
  // The keys are listened to once the chunk with all actions is there.
  await act(async () => {
    await import('../../../../src/app/actions/shortcuts.tsx');
  });
  return { ...view, store, user: userEvent.setup() };
}
