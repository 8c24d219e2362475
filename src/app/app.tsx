import { useCallback, useEffect, useState } from 'react';
import { type KeptKey, KeptKeyContext } from './actions/keep-key.ts';
import { AtlasGate } from './atlas-gate.tsx';
import { createPlateSource } from './create-plate-source.ts';
import { NearbySession } from './nearby-session.tsx';
import { NoticeProvider } from './notice-context.tsx';
import { addNotice, type NoticeStore } from './notices.ts';
import { SearchSession } from './search-session.tsx';
import { Shell } from './shell.tsx';
import { useDocumentLanguage } from './use-document-head.ts';
import { useLoadedTexts } from './use-loaded-texts.ts';
import type { Atlas } from '../data/atlas.ts';
import type { Texts } from '../i18n/texts.ts';
import { TextsProvider } from '../i18n/texts-context.tsx';
import { AppStoreProvider, useAppStore } from '../state/app-store-context.tsx';
import type { AppStore } from '../state/create-app-store.ts';
import { PlateSourceProvider } from '../state/plate-source-context.tsx';
import { selectLocale } from '../state/selectors.ts';
import { keepFocus } from '../ui/keep-focus.ts';

type AppProps = Readonly<{
  store: AppStore;
  /** What was pressed before the commands were there. */
  keptKey: KeptKey;
  notices: NoticeStore;
  /** Those of the first language, so that nothing is ever shown without words. */
  firstTexts: Texts;
  loadAtlas: () => Promise<Atlas>;
}>;

function Localised({ firstTexts, notices, loadAtlas }: Omit<AppProps, 'store' | 'keptKey'>) {
  const locale = useAppStore(selectLocale);
  const onFailure = useCallback(() => {
    addNotice(notices, { kind: 'language-failed', locale });
  }, [notices, locale]);
  const [plateSource] = useState(createPlateSource);
  const texts = useLoadedTexts(locale, firstTexts, onFailure);
  useDocumentLanguage(texts.locale);
  useEffect(() => keepFocus(document), []);
  return (
    <TextsProvider texts={texts}>
      <NoticeProvider store={notices}>
        <AtlasGate loadAtlas={loadAtlas}>
          <NearbySession>
            <PlateSourceProvider source={plateSource}>
              <SearchSession>
                <Shell />
              </SearchSession>
            </PlateSourceProvider>
          </NearbySession>
        </AtlasGate>
      </NoticeProvider>
    </TextsProvider>
  );
}

/** The whole atlas. */
export function App({ store, keptKey, ...rest }: AppProps) {
  return (
    <AppStoreProvider store={store}>
      <KeptKeyContext value={keptKey}>
        <Localised {...rest} />
      </KeptKeyContext>
    </AppStoreProvider>
  );
}
