import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import '../../../../src/ui/base.css';
import { type Actions, useActions } from '../../../../src/app/actions/actions-context.ts';
import { ActionsProvider } from '../../../../src/app/actions/actions-provider.tsx';
import { keepKey, KeptKeyContext } from '../../../../src/app/actions/keep-key.ts';
import { NoticeProvider } from '../../../../src/app/platform/notice-context.tsx';
import { createNoticeStore } from '../../../../src/app/platform/notices.ts';
import { Switches } from '../../../../src/app/shell/switches.tsx';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../../src/i18n/texts-context.tsx';
import type { Locale } from '../../../../src/schema/locale.ts';
import type { UrlState } from '../../../../src/schema/url-state.ts';
import { AppStoreProvider, AtlasProvider } from '../../../../src/state/providers.tsx';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { buildAtlas } from '../build-atlas.ts';

function ReadActions({ into }: { into: (actions: Actions) => void }) {
  into(useActions());
  return null;
}

/** The actions with a text field and the switches below them, without a map; `early` keys come before them. */
export async function renderActions(
  locale: Locale = 'zh-CN',
  {
    choices = {},
    early = [],
    children = null,
  }: { choices?: Partial<UrlState>; early?: readonly string[]; children?: ReactNode } = {},
) {
  const texts = await loadTexts(locale);
  const user = userEvent.setup();
  const store = createAppStore({ choices: { ...choices, localeChoice: locale } });
  const keptKey = keepKey(window, store);
  for (const keys of early) await user.keyboard(keys);
  const notices = createNoticeStore();
  const latest: { actions: Actions | null } = { actions: null };
  document.documentElement.lang = locale;
  const view = await act(() =>
    Promise.resolve(
      render(
        <AppStoreProvider value={store}>
          <TextsProvider texts={texts}>
            <NoticeProvider store={notices}>
              <AtlasProvider value={buildAtlas()}>
                <KeptKeyContext value={keptKey}>
                  <ActionsProvider>
                    <input aria-label="note" />
                    <Switches />
                    {children}
                    <ReadActions into={(actions) => (latest.actions = actions)} />
                  </ActionsProvider>
                </KeptKeyContext>
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
  const attachMap: Actions['attachMap'] = (map) => act(() => latest.actions?.attachMap(map));
  return { ...view, store, notices, user, attachMap };
}
